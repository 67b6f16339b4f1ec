package fr.lesbases.common;

import java.util.List;

/** A rule was not met: {@code key} names the French sentence that says so, {@code args} fill its {0}, {1}… */
public class DomainException extends RuntimeException {

    private final String key;
    private final transient List<Object> args;

    public DomainException(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = List.of(args);
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return args.toArray();
    }
}
