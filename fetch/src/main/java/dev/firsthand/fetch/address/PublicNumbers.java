package dev.firsthand.fetch.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the numbers of public machines from all others. */
final class PublicNumbers {

    /** The IPv4 blocks that IANA lists as not globally reachable (RFC 6890 and its registry), multicast and reserved. */
    private static final List<Block> BLOCKS_4 = List.of(
            new Block("0.0.0.0", 8, "this machine"),
            new Block("10.0.0.0", 8, "a private network"),
            new Block("100.64.0.0", 10, "a provider's private network"),
            new Block("127.0.0.0", 8, "this machine"),
            new Block("169.254.0.0", 16, "a link-local address"),
            new Block("172.16.0.0", 12, "a private network"),
            new Block("192.0.0.0", 24, "a reserved address"),
            new Block("192.0.2.0", 24, "an address for examples"),
            new Block("192.88.99.0", 24, "a reserved address"),
            new Block("192.168.0.0", 16, "a private network"),
            new Block("198.18.0.0", 15, "an address for tests"),
            new Block("198.51.100.0", 24, "an address for examples"),
            new Block("203.0.113.0", 24, "an address for examples"),
            new Block("224.0.0.0", 4, "a multicast address"),
            new Block("240.0.0.0", 4, "a reserved address"));

    /** Before the rest of IPv6: only 2000::/3 is given out, and within it these lead nowhere or into another protocol. */
    private static final List<Block> BLOCKS_6 = List.of(
            new Block("::", 128, "this machine"),
            new Block("::1", 128, "this machine"),
            new Block("fc00::", 7, "a private network"),
            new Block("fe80::", 10, "a link-local address"),
            new Block("fec0::", 10, "a private network"),
            new Block("ff00::", 8, "a multicast address"),
            new Block("2001::", 23, "a reserved address"),
            new Block("2001:db8::", 32, "an address for examples"),
            new Block("3fff::", 20, "an address for examples"));

    private static final Block GIVEN_OUT = new Block("2000::", 3, "");

    /** What carries an IPv4 address from this byte on: NAT64 and 6to4. */
    private static final Block NAT64 = new Block("64:ff9b::", 96, "");

    private static final Block SIX_TO_FOUR = new Block("2002::", 16, "");

    private PublicNumbers() {}

    /** What kind of machine has this number; null if it is a public one. */
    static @Nullable String objection(byte[] number) {
        if (number.length == 4) {
            return first(BLOCKS_4, number);
        }
        String blocked = first(BLOCKS_6, number);
        if (blocked != null) {
            return blocked;
        }
        if (NAT64.holds(number)) {
            return objection(Arrays.copyOfRange(number, 12, 16));
        }
        if (SIX_TO_FOUR.holds(number)) {
            return objection(Arrays.copyOfRange(number, 2, 6));
        }
        return GIVEN_OUT.holds(number) ? null : "a reserved address";
    }

    private static @Nullable String first(List<Block> blocks, byte[] number) {
        return blocks.stream()
                .filter(block -> block.holds(number))
                .map(block -> block.what)
                .findFirst()
                .orElse(null);
    }

    /** Addresses that begin with the same bits. */
    private static final class Block {

        private final byte[] begin;
        private final int bits;
        private final String what;

        Block(String begin, int bits, String what) {
            this.begin = number(begin);
            this.bits = bits;
            this.what = what;
        }

        private static byte[] number(String literal) {
            try {
                return InetAddress.getByName(literal).getAddress();
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(literal, e);
            }
        }

        boolean holds(byte[] number) {
            for (int bit = 0; begin.length == number.length && bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((begin[bit / 8] & mask) != (number[bit / 8] & mask)) {
                    return false;
                }
            }
            return begin.length == number.length;
        }
    }
}
