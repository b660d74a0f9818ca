[assembly: Sequence("numbers")]

[Table("cars")]
public record Car([property: Key, DefaultSql("nextval('numbers'::regclass)")] long Number);

[Table("vans")]
public record Van([property: Key, DefaultSql("nextval('public.numbers')")] long Number);
