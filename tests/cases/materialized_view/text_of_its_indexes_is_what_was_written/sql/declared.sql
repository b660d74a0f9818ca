CREATE MATERIALIZED VIEW names AS SELECT model, year FROM cars;
CREATE UNIQUE INDEX names_key ON names USING btree (lower(model) text_pattern_ops DESC, (year+1), year) WHERE year in (1,2);
