CREATE SCHEMA sales;
COMMENT ON SCHEMA sales IS 'All that is sold';
CREATE TYPE sales.state AS ENUM ('new', 'paid');
CREATE DOMAIN email AS text CHECK (VALUE ~ '@');
CREATE TYPE address AS (street text, city text);
CREATE TYPE span AS RANGE (subtype = numeric);
CREATE TABLE customers (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL,
  mail email UNIQUE,
  home address,
  "Weird ""Name" text DEFAULT '</script><b>x</b>'
);
COMMENT ON TABLE customers IS 'Who buys: </script><script>document.title = "broken"</script> & <b>more</b>';
COMMENT ON COLUMN customers.name IS 'As it is <i>printed</i>';
CREATE TABLE sales.orders (
  id serial PRIMARY KEY,
  customer_id integer NOT NULL REFERENCES customers ON DELETE CASCADE,
  state sales.state NOT NULL DEFAULT 'new',
  at timestamptz NOT NULL DEFAULT now(),
  total numeric(12, 2) CHECK (total >= 0)
);
CREATE INDEX orders_at ON sales.orders (at DESC) WHERE state = 'new';
CREATE TABLE "Customers" (id integer PRIMARY KEY, parent_id integer REFERENCES "Customers");
CREATE TABLE "con" (id integer);
CREATE TABLE "a/b" (id integer);
CREATE TABLE ".." (id integer REFERENCES customers);
CREATE VIEW sales.open AS SELECT o.id, c.name FROM sales.orders o JOIN customers c ON c.id = o.customer_id WHERE o.state = 'new';
CREATE MATERIALIZED VIEW sales.totals AS SELECT customer_id, sum(total) AS total FROM sales.orders GROUP BY customer_id;
CREATE FUNCTION sales.total_of(customer integer) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT sum(total) FROM sales.orders WHERE customer_id = customer $$;
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.at := now(); RETURN NEW; END $$;
CREATE TRIGGER touched BEFORE UPDATE ON sales.orders FOR EACH ROW EXECUTE FUNCTION touch();
CREATE PROCEDURE sales.clean() LANGUAGE sql AS $$ DELETE FROM sales.orders WHERE state = 'new' $$;
CREATE SEQUENCE numbers;
ALTER TABLE customers ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON customers USING (name = current_user);
GRANT SELECT ON customers TO PUBLIC;
CREATE TABLE logs (at date NOT NULL, what text) PARTITION BY RANGE (at);
CREATE TABLE logs_2026 PARTITION OF logs FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
