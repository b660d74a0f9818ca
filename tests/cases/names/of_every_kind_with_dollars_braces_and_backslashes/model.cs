[assembly: Schema("$s$ {{ s }}")]
[assembly: Sequence(@"$1 {{ x }} \q", Schema = "$s$ {{ s }}")]

[PgEnum(@"{{ e }}\", Schema = "$s$ {{ s }}")]
public enum Odd
{
    [EnumLabel(@"{{ l }} \' $$")]
    One,
}

[Table(@"{{ t }} $t$ \d %I", Schema = "$s$ {{ s }}"), PgComment(@"{{ comment }} \ $$ %")]
[Check(@"""{{ c }} \"" <> '\ {{ x }} $$'", Name = @"{{ check }} \")]
[Unique("A", Name = @"{{ unique }} \")]
[PgIndex("A", Name = @"{{ index }} \", Where = @"""{{ c }} \"" <> E'\\'")]
public class Hostile
{
    [Key, Column("$id$"), Identity]
    public int Id { get; set; }

    [Column(@"{{ c }} \"), DefaultSql(@"'\ {{ x }}'")]
    public string A { get; set; }

    [Column(@"{{ fk }} \"), References(typeof(Hostile))]
    public int? Parent { get; set; }

    [Column("%s"), DefaultSql(@"'{{ l }} \'' $$'")]
    public Odd Odd { get; set; }
}
