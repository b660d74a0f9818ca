[Table("cars"), Keyless]
[Check("make <> '{{ make }}' -- {% if %}")]
public class Car
{
    [DefaultSql("'{{ for x in y }} -- not /* a comment'")]
    public string Make { get; set; }

    [DefaultSql("$tag$it's {{ $x$ }}$tag$")]
    public string Other { get; set; }
}
