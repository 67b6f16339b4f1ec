package fr.lesbases.common;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Who counts as one sender: an IPv4 address, or the /64 that one IPv6 subscriber has to themselves. */
public final class SenderNetwork {

    private static final int SUBSCRIBER_BYTES = 8;
    private static final Pattern NUMBERS = Pattern.compile("[0-9a-fA-F:.%\\[\\]]+");

    private SenderNetwork() {
    }

    /** @param remoteAddress as the request tells it */
    public static String of(String remoteAddress) {
        // Only numbers: a name would be looked up on the network
        if (!remoteAddress.contains(":") || !NUMBERS.matcher(remoteAddress).matches()) {
            return remoteAddress;
        }
        try {
            return InetAddress.getByName(remoteAddress) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), SUBSCRIBER_BYTES)) : remoteAddress;
        } catch (UnknownHostException e) {
            return remoteAddress;
        }
    }
}
