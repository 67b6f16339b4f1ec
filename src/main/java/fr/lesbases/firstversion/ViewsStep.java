package fr.lesbases.firstversion;

import fr.lesbases.common.ResourceId;
import fr.lesbases.resource.ResourceTransfer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Visits of resources, one a day and visitor, as readings. A newer export adds what came since. */
@Component
@Order(4)
class ViewsStep implements Step {

    private static final int AT_ONCE = 500;

    private final ResourceTransfer resources;
    private final Origins origins;
    private final JdbcClient database;
    private final TransactionOperations transactions;

    ViewsStep(ResourceTransfer resources, Origins origins, JdbcClient database, TransactionOperations transactions) {
        this.resources = resources;
        this.origins = origins;
        this.database = database;
        this.transactions = transactions;
    }

    private record Visited(String resource, UUID ours, long visits) {}

    @Override
    public String name() {
        return "views";
    }

    @Override
    public void run(Run run) {
        String last = "";
        List<Visited> page;
        do {
            page = page(last);
            for (Visited visited : page) {
                last = visited.resource();
                run.each(run.tally(this), visited.resource(), () -> pass(visited, run));
            }
        } while (page.size() == AT_ONCE);
    }

    private List<Visited> page(String last) {
        return database.sql("""
                select r.pk, r.ours, count(*) from first_version_object v join first_version_object r on r.model = :resource and r.pk = v.fields ->> 'instance'
                where v.model = :visit and r.pk > :last group by r.pk, r.ours order by r.pk limit :most""")
                .param("resource", Model.RESOURCE).param("visit", Model.VISIT).param("last", last).param("most", AT_ONCE)
                .query((row, index) -> new Visited(row.getString(1), row.getObject(2, UUID.class), row.getLong(3))).list();
    }

    /** Counted by resource: a visit by itself is nothing here. */
    private void pass(Visited visited, Run run) {
        Report.Tally tally = run.tally(this);
        Optional<Origins.Origin> before = origins.find(Model.VISIT, visited.resource());
        long known = before.map(origin -> Long.parseLong(origin.source())).orElse(0L);
        if (!run.dry() && origins.find(Model.RESOURCE, visited.resource()).isEmpty()) {
            tally.skipped(visited.resource(), "firstversion.skip.target");
        } else if (before.isPresent() && known == visited.visits()) {
            tally.unchanged();
        } else {
            if (!run.dry()) {
                transactions.executeWithoutResult(transaction -> {
                    resources.addViews(new ResourceId(visited.ours()), visited.visits() - known);
                    origins.keep(Model.VISIT, visited.resource(), new Origins.Origin(Kind.VIEWS, visited.ours(), String.valueOf(visited.visits()), ""));
                });
            }
            if (before.isPresent()) {
                tally.updated();
            } else {
                tally.created();
            }
        }
    }
}
