package fr.lesbases.common;

import java.util.function.Function;

/** One thing three times: as somebody saw it, what they made of it, and what it has become meanwhile by others or in another tab. */
public record Meanwhile<T>(T seen, T mine, T latest) {

    public <V> Meanwhile<V> of(Function<T, V> part) {
        return new Meanwhile<>(part.apply(seen), part.apply(mine), part.apply(latest));
    }

    /** Whether both changed it, each in their way. */
    public boolean isContested() {
        return !mine.equals(seen) && !latest.equals(seen) && !latest.equals(mine);
    }

    /** What one left alone is as the others have it. @throws ChangedMeanwhile where it {@link #isContested} */
    public T merged() {
        if (isContested()) {
            throw new ChangedMeanwhile(String.valueOf(latest));
        }
        return mine.equals(seen) ? latest : mine;
    }
}
