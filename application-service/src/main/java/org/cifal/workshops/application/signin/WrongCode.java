package org.cifal.workshops.application.signin;

import java.util.Map;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** That is not the code. */
public class WrongCode extends Rejection {

    private final int attemptsLeft;

    WrongCode(int attemptsLeft) {
        super(ProblemType.WRONG_CODE, "That is not the code. You may try %d more times.".formatted(attemptsLeft));
        this.attemptsLeft = attemptsLeft;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("attemptsLeft", attemptsLeft);
    }
}
