package fr.lesbases.account;

import fr.lesbases.database.Installation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who is the platform's staff: those of the list, and in demonstration mode one of its people. */
@Component
class Staff {

    private final StaffProperties listed;
    private final ObjectProvider<DemoPeople> demo;
    private final Installation installation;

    Staff(StaffProperties listed, ObjectProvider<DemoPeople> demo, Installation installation) {
        this.listed = listed;
        this.demo = demo;
        this.installation = installation;
    }

    boolean includes(Account account) {
        return listed.isStaff(account.email()) || installation.isDemo() && demo.stream().flatMap(people -> people.people().stream())
                .anyMatch(person -> person.isStaff() && person.id().equals(account.id()));
    }
}
