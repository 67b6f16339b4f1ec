package fr.lesbases.link;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/** Tells addresses of the public internet from all others (IANA's special-purpose address registries). */
final class PublicAddresses {

    private PublicAddresses() {
    }

    static boolean contain(InetAddress address) {
        return switch (address) {
            // Java makes an Inet4Address of ::ffff:a.b.c.d by itself
            case Inet4Address four -> isPublic(four);
            case Inet6Address six -> isPublic(six);
            default -> false;
        };
    }

    private static boolean isPublic(Inet4Address address) {
        byte[] bytes = address.getAddress();
        int a = bytes[0] & 0xff;
        int b = bytes[1] & 0xff;
        int c = bytes[2] & 0xff;
        boolean special = a == 0 || a == 10 || a == 127 || a >= 224
                || a == 100 && b >= 64 && b <= 127 // carriers' shared space (CGNAT)
                || a == 169 && b == 254
                || a == 172 && b >= 16 && b <= 31
                || a == 192 && b == 168
                || a == 192 && b == 0 && (c == 0 || c == 2)
                || a == 192 && b == 88 && c == 99
                || a == 198 && (b == 18 || b == 19)
                || a == 198 && b == 51 && c == 100
                || a == 203 && b == 0 && c == 113;
        return !special;
    }

    /** Only 2000::/3 is given out; in it, the ranges that tunnel to IPv4 or serve protocols and documentation are left out. */
    private static boolean isPublic(Inet6Address address) {
        byte[] bytes = address.getAddress();
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        boolean global = (first & 0xe000) == 0x2000;
        boolean special = first == 0x2002
                || first == 0x2001 && (second < 0x0200 || second == 0x0db8)
                || first == 0x3fff && second < 0x1000;
        return global && !special;
    }
}
