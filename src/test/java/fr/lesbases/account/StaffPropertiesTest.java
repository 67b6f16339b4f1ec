package fr.lesbases.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.common.EmailAddress;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffPropertiesTest {

    private final StaffProperties staff = new StaffProperties(List.of(" Equipe@Mediation.example "));

    /** The last two live under domains of their own, which anybody may register: the dotless "ı" is another letter than "i". */
    @ParameterizedTest
    @CsvSource({"equipe@mediation.example,true", "EQUIPE@MEDIATION.EXAMPLE,true", "autre@mediation.example,false", "equipe@med\u0131ation.example,false", "equipe@mediat\u0131on.example,false"})
    void theStaffIsWhoHasThatAddressAndNobodyWhoseLooksLikeIt(String address, boolean isStaff) {
        assertThat(staff.isStaff(new EmailAddress(address))).isEqualTo(isStaff);
    }
}
