[Table("cars"), Keyless]
[Check("make in ('Ford', 'Opel')", Name = "c01")]
[Check("year in (1, 2)", Name = "c02")]
[Check("code IN ('a', 'b')", Name = "c03")]
[Check("year not in (3)", Name = "c04")]
[Check("year between 1885 and 2100", Name = "c05")]
[Check("make like 'F%' or make not ilike '%x_'", Name = "c06")]
[Check("coalesce(make, '') <> ''", Name = "c07")]
[Check("make || ' ' || code != ' '", Name = "c08")]
[Check("CAST(year AS text) ~ '^[0-9]+$'", Name = "c09")]
[Check("price > 0 AND (price < 1e6 OR year > 2000) AND NOT sold", Name = "c10")]
[Check("length(trim(both from make)) > 0", Name = "c11")]
[Check("extract(year from at) > 1885", Name = "c12")]
[Check("at > '2000-01-01'", Name = "c13")]
[Check("tags <@ array['a','b']", Name = "c14")]
[Check("data ->> 'a' is not null", Name = "c15")]
[Check("(make is null) = (code is null)", Name = "c16")]
[Check("case when sold then price is not null else true end", Name = "c17")]
[Check("year = any (array[1, 2])", Name = "c18")]
[Check("make similar to 'F(ord)?'", Name = "c19")]
[Check("nullif(make, 'x') is distinct from code", Name = "c20")]
[Check("position('x' in make) = 0", Name = "c21")]
[Check("substring(make from 1 for 2) <> 'zz'", Name = "c22")]
[Check("at at time zone 'UTC' < timestamp '2100-01-01'", Name = "c23")]
[Check("price::numeric(10,2) = price", Name = "c24")]
[Check("-year < - 1", Name = "c25")]
[Check("greatest(year, 1) > 0", Name = "c26")]
[Check("make = E'a\\'b' OR make = $$it's$$", Name = "c27")]
[Check("(year, price) > (1, 2)", Name = "c28")]
[Check("make COLLATE \"C\" >= 'A' -- as bytes", Name = "c29")]
[Check("sold is true and 'a' = any(tags)", Name = "c30")]
[Check("overlay(make placing 'x' from 1) <> '' /* odd */", Name = "c31")]
[Check("year > +1 and year <> ALL ('{5,6}')", Name = "c32")]
public class Car
{
    public string? Make { get; set; }

    [MaxLength(5)]
    public string? Code { get; set; }

    public int? Year { get; set; }

    public decimal? Price { get; set; }

    public bool Sold { get; set; }

    public DateTime? At { get; set; }

    public string[]? Tags { get; set; }

    [Column(TypeName = "jsonb")]
    public string? Data { get; set; }
}
