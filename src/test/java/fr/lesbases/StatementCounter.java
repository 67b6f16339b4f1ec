package fr.lesbases;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Notes each SQL statement of a thread, Hibernate's and the others', on its way to the database. */
@Component
public class StatementCounter implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> NOTED = new ThreadLocal<>();

    /** The statements that {@code work} sends on this thread. */
    public static List<String> statementsOf(Runnable work) {
        List<String> noted = new ArrayList<>();
        NOTED.set(noted);
        try {
            work.run();
            return noted;
        } finally {
            NOTED.remove();
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? proxy(DataSource.class, database) : bean;
    }

    private static <T> T proxy(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getName().equals("prepareStatement") && NOTED.get() != null) {
                NOTED.get().add((String) arguments[0]);
            }
            try {
                Object result = method.invoke(target, arguments);
                return result instanceof Connection connection && method.getName().equals("getConnection") ? proxy(Connection.class, connection) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
