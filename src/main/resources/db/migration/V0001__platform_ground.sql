CREATE TABLE platform_delivery (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  handler VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payload LONGTEXT NOT NULL,
  attempts INT NOT NULL,
  appended_at DATETIME(6) NOT NULL,
  next_attempt_at DATETIME(6) NOT NULL,
  last_error VARCHAR(2000),
  INDEX platform_delivery_due (next_attempt_at, id)
);

CREATE TABLE platform_job (
  task_name VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  task_instance VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  task_data LONGBLOB,
  execution_time TIMESTAMP(6) NOT NULL,
  picked BOOLEAN NOT NULL,
  picked_by VARCHAR(50),
  last_success TIMESTAMP(6) NULL,
  last_failure TIMESTAMP(6) NULL,
  consecutive_failures INT,
  last_heartbeat TIMESTAMP(6) NULL,
  version BIGINT NOT NULL,
  priority SMALLINT,
  state VARCHAR(50),
  PRIMARY KEY (task_name, task_instance),
  INDEX platform_job_due (execution_time),
  INDEX platform_job_heartbeat (last_heartbeat)
);

CREATE TABLE platform_mail (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  mail_key VARCHAR(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL UNIQUE,
  recipient VARCHAR(320) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  subject VARCHAR(400) NOT NULL,
  text LONGTEXT NOT NULL,
  written_at DATETIME(6) NOT NULL,
  sent_at DATETIME(6)
);

CREATE TABLE platform_answer (
  scope VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  idempotency_key VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  body_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status INT NOT NULL,
  answer LONGTEXT NOT NULL,
  answered_at DATETIME(6) NOT NULL,
  PRIMARY KEY (scope, idempotency_key),
  INDEX platform_answer_age (answered_at)
);
