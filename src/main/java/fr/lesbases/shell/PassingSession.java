package fr.lesbases.shell;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session for the time of one answer: no browser hears of it, and the container does not keep it. */
final class PassingSession implements HttpSession {

    private final ServletContext context;
    private final String id = UUID.randomUUID().toString();
    private final long created;
    private final Map<String, Object> attributes = new LinkedHashMap<>();
    private int seconds;

    /** @param created in milliseconds */
    PassingSession(ServletContext context, long created) {
        this.context = context;
        this.created = created;
    }

    @Override
    public long getCreationTime() {
        return created;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public long getLastAccessedTime() {
        return created;
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public void setMaxInactiveInterval(int interval) {
        seconds = interval;
    }

    @Override
    public int getMaxInactiveInterval() {
        return seconds;
    }

    @Override
    public synchronized @Nullable Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public synchronized Enumeration<String> getAttributeNames() {
        return Collections.enumeration(List.copyOf(attributes.keySet()));
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        Object before = value == null ? take(name) : put(name, value);
        if (before != value) {
            if (value instanceof HttpSessionBindingListener bound) {
                bound.valueBound(new HttpSessionBindingEvent(this, name, value));
            }
            unbind(name, before);
        }
    }

    @Override
    public void removeAttribute(String name) {
        unbind(name, take(name));
    }

    @Override
    public void invalidate() {
        List.copyOf(attributes.keySet()).forEach(this::removeAttribute);
    }

    @Override
    public boolean isNew() {
        return true;
    }

    private synchronized @Nullable Object put(String name, Object value) {
        return attributes.put(name, value);
    }

    private synchronized @Nullable Object take(String name) {
        return attributes.remove(name);
    }

    private void unbind(String name, @Nullable Object value) {
        if (value instanceof HttpSessionBindingListener bound) {
            bound.valueUnbound(new HttpSessionBindingEvent(this, name, value));
        }
    }
}
