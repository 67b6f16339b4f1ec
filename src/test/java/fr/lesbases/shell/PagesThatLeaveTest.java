package fr.lesbases.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import com.vaadin.flow.server.communication.PushConnectionFactory;
import java.lang.reflect.Proxy;
import java.util.ServiceLoader;
import org.atmosphere.cpr.AtmosphereResource;
import org.junit.jupiter.api.Test;

class PagesThatLeaveTest {

    private final AtmosphereResource cut = (AtmosphereResource) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{AtmosphereResource.class}, (proxy, method, arguments) -> {
        throw new IllegalStateException("Nothing arrives there");
    });
    private boolean left;
    private final UI page = new UI() {
        @Override
        public boolean isClosing() {
            return left;
        }
    };

    @Test
    void areFoundByVaadin() {
        assertThat(ServiceLoader.load(PushConnectionFactory.class)).singleElement().isInstanceOf(PagesThatLeave.class);
    }

    @Test
    void areToldNothingMore() {
        AtmospherePushConnection connection = (AtmospherePushConnection) new PagesThatLeave().apply(page);
        connection.connect(cut);
        assertThatThrownBy(connection::push).isInstanceOf(RuntimeException.class);
        left = true;
        connection.push();
    }
}
