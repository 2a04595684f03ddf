-- The decisions on a workshop, who approved them, and the seats they offer.

-- One row a workshop; whoever changes decisions or seats locks it first.
CREATE TABLE selection_board (
    workshop_id BINARY(16) NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    released_at DATETIME(6),
    released_by VARCHAR(255),
    CONSTRAINT selection_board_workshop FOREIGN KEY (workshop_id) REFERENCES workshop_call (workshop_id)
);

CREATE TABLE decision (
    application_id BINARY(16) NOT NULL PRIMARY KEY,
    workshop_id BINARY(16) NOT NULL,
    outcome ENUM ('INCOMPLETE','NOT_ELIGIBLE','NOT_SELECTED','RESERVE','SELECTED') NOT NULL,
    reserve_rank INT,
    reason VARCHAR(2000) NOT NULL,
    decided_by VARCHAR(255) NOT NULL,
    organisation VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    decided_at DATETIME(6) NOT NULL,
    moved_up_at DATETIME(6),
    CONSTRAINT decision_application FOREIGN KEY (application_id) REFERENCES application (id),
    CONSTRAINT decision_board FOREIGN KEY (workshop_id) REFERENCES selection_board (workshop_id)
);

CREATE TABLE board_approval (
    workshop_id BINARY(16) NOT NULL,
    organisation VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    approved_by VARCHAR(255) NOT NULL,
    approved_at DATETIME(6) NOT NULL,
    PRIMARY KEY (workshop_id, organisation),
    -- Four eyes: one person does not approve for two organisations.
    CONSTRAINT board_approval_person UNIQUE (workshop_id, approved_by),
    CONSTRAINT board_approval_board FOREIGN KEY (workshop_id) REFERENCES selection_board (workshop_id)
);

CREATE TABLE offer (
    id BINARY(16) NOT NULL PRIMARY KEY,
    application_id BINARY(16) NOT NULL,
    workshop_id BINARY(16) NOT NULL,
    status ENUM ('ACCEPTED','DECLINED','LAPSED','OPEN','WITHDRAWN') NOT NULL,
    made_at DATETIME(6) NOT NULL,
    accept_by DATETIME(6) NOT NULL,
    time_zone VARCHAR(50) NOT NULL,
    answered_at DATETIME(6),
    -- An applicant is offered a seat once.
    CONSTRAINT offer_once UNIQUE (application_id),
    CONSTRAINT offer_application FOREIGN KEY (application_id) REFERENCES application (id),
    INDEX offer_lapsing (status, accept_by),
    INDEX offer_seats (workshop_id, status)
);
