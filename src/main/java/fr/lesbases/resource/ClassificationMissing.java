package fr.lesbases.resource;

import fr.lesbases.common.DomainException;
import fr.lesbases.taxonomy.ClassificationProblem;

/** A public resource needs its indexation, and none has too much of it: the first thing that is missing or too much. */
public class ClassificationMissing extends DomainException {

    ClassificationMissing(ClassificationProblem problem) {
        super(problem.key(), problem.max());
    }
}
