package org.cifal.workshops.application.dossier;

import org.cifal.workshops.application.seal.Seals;

/** How far an officer has told that the document carries its official seal. */
record DossierSealView(String state, String reason) {

    static DossierSealView of(Seals.Seal seal) {
        return new DossierSealView(seal.state().slug(), seal.reason());
    }
}
