package fr.lesbases.link;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/** Refuses a host as soon as one of its addresses is not reachable. The client asks it for addresses written as numbers as well. */
final class FilteringResolver extends SystemDefaultDnsResolver {

    private final Predicate<InetAddress> reachable;

    FilteringResolver(Predicate<InetAddress> reachable) {
        this.reachable = reachable;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = super.resolve(host);
        for (InetAddress address : addresses) {
            if (!reachable.test(address)) {
                throw new UnknownHostException("not a public address: " + host);
            }
        }
        return addresses;
    }
}
