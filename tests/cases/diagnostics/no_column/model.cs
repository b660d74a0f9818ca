[ComplexType]
public record Engine(string Name);

[CompositeType]
public record Size([property: Unique] int Width, [property: Column("tall")] int Height);

[Domain]
public record Plate([property: Collation("C")] string Value);

[Table("people")]
public class Person
{
    public int Id { get; set; }
}

[Table("cars")]
public class Car
{
    public int Id { get; set; }

    public int? OwnerId { get; set; }

    [PgIndex]
    public Person Owner { get; set; }

    [RenamedFrom("motor")]
    public Engine Engine { get; set; }

    [DefaultSql("1")]
    public int Age => 1;

    [Timestamp, Column("xmin"), RenamedFrom("version")]
    public uint Version { get; set; }

    [NotMapped, PgIndex]
    public int LeftOut { get; set; }
}

public abstract class Base
{
    [Key]
    public abstract int Number { get; }
}

[Table("vans")]
public class Van : Base
{
    public override int Number { get; }

    [Column]
    public int Other { get; }
}

[Table("bikes")]
public class Bike(int number) : Base
{
    public override int Number { get; } = number;
}
