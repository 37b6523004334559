package dev.firsthand.fetch.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0,                  this machine",
        "127.0.0.1,                this machine",
        "127.255.255.254,          this machine",
        "10.0.0.1,                 a private network",
        "172.16.0.1,               a private network",
        "172.31.255.255,           a private network",
        "192.168.1.1,              a private network",
        "100.64.0.1,               a provider's private network",
        "100.127.255.255,          a provider's private network",
        "169.254.169.254,          a link-local address",
        "192.0.0.192,              a reserved address",
        "192.0.2.1,                an address for examples",
        "198.18.0.1,               an address for tests",
        "224.0.0.251,              a multicast address",
        "255.255.255.255,          a reserved address",
        "::,                       this machine",
        "::1,                      this machine",
        "::ffff:127.0.0.1,         this machine",
        "::ffff:169.254.169.254,   a link-local address",
        "::127.0.0.1,              a reserved address",
        "64:ff9b::7f00:1,          this machine",
        "64:ff9b:1::a00:1,         a reserved address",
        "2002:a00:1::1,            a private network",
        "2001:0:1234::1,           a reserved address",
        "2001:db8::1,              an address for examples",
        "fc00::1,                  a private network",
        "fd00:ec2::254,            a private network",
        "fe80::1,                  a link-local address",
        "fec0::1,                  a private network",
        "ff02::1,                  a multicast address",
        "4000::1,                  a reserved address",
    })
    void whatIsNotPublicIsToldByItsKind(String number, String kind) throws UnknownHostException {
        InetAddress machine = InetAddress.getByName(number);

        assertThat(Reach.PUBLIC.objection(machine)).isEqualTo(kind);
        assertThat(Reach.ANY.objection(machine)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "100.63.255.255",
                "100.128.0.1",
                "126.255.255.255",
                "172.15.255.255",
                "172.32.0.1",
                "223.255.255.255",
                "2600::1",
                "2002:101:101::1",
                "64:ff9b::101:101",
            })
    void aPublicMachineMayBeAsked(String number) throws UnknownHostException {
        assertThat(Reach.PUBLIC.objection(InetAddress.getByName(number))).isNull();
    }
}
