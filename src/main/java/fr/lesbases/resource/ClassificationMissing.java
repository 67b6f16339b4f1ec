package fr.lesbases.resource;

import fr.lesbases.common.DomainException;
import fr.lesbases.taxonomy.ClassificationProblem;
import java.util.List;

/** A public resource needs its indexation; {@link #problems()} tells what is missing or too much. */
public class ClassificationMissing extends DomainException {

    private final transient List<ClassificationProblem> problems;

    ClassificationMissing(List<ClassificationProblem> problems) {
        super(problems.getFirst().key(), problems.getFirst().max());
        this.problems = List.copyOf(problems);
    }

    public List<ClassificationProblem> problems() {
        return problems;
    }
}
