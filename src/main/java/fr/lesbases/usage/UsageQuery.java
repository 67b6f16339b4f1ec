package fr.lesbases.usage;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which searches the staff looks at: {@code periode} and {@code trouve} of the address. */
public record UsageQuery(Period period, boolean missedOnly) {

    public static final UsageQuery FIRST = new UsageQuery(Period.MONTH, false);
    private static final String PERIOD = "periode";
    private static final String FOUND = "trouve";
    private static final String NOTHING = "rien";

    /** How far back, today included. */
    public enum Period {
        WEEK(7), MONTH(30), YEAR(365);

        private final int days;

        Period(int days) {
            this.days = days;
        }

        public int days() {
            return days;
        }
    }

    /** @param parameters of the address; what is unknown is ignored */
    public static UsageQuery read(Map<String, List<String>> parameters) {
        String days = parameters.getOrDefault(PERIOD, List.of("")).getFirst();
        return new UsageQuery(Arrays.stream(Period.values()).filter(period -> String.valueOf(period.days).equals(days)).findFirst().orElse(FIRST.period),
                parameters.getOrDefault(FOUND, List.of()).contains(NOTHING));
    }

    /** What {@link #read} reads; what goes without saying is left out. */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (period != FIRST.period) {
            parameters.put(PERIOD, List.of(String.valueOf(period.days)));
        }
        if (missedOnly) {
            parameters.put(FOUND, List.of(NOTHING));
        }
        return parameters;
    }

    public UsageQuery with(Period other) {
        return new UsageQuery(other, missedOnly);
    }

    public UsageQuery withMissedOnly(boolean wanted) {
        return new UsageQuery(period, wanted);
    }
}
