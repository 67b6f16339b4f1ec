package fr.lesbases.base.ui.members;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.base.Bases;
import fr.lesbases.base.InvitationImport;
import fr.lesbases.base.Invitations;
import fr.lesbases.base.JoinRequests;
import fr.lesbases.base.MemberGrid;
import fr.lesbases.base.Members;
import fr.lesbases.profile.Profiles;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the parts of the tab "Membres" ask. */
@Component
record MemberServices(Bases bases, MemberGrid grid, Members members, Invitations invitations, InvitationImport imports, JoinRequests requests, Profiles profiles,
        CurrentViewer viewer, OpenGrids open, Clock clock) {}
