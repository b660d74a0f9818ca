public abstract class Entity<TKey>
{
    public TKey Id { get; set; }

    [DefaultSql("now()")]
    public DateTime CreatedAt { get; set; }
}

public abstract class Named : Entity<int>
{
    [MaxLength(40)]
    public virtual string Name { get; set; }
}

[Table("cars")]
public class Car : Named
{
    public override string Name { get; set; }

    public int Year { get; set; }
}

[Table("owners")]
public class Owner : Entity<Guid>
{
    public string? Email { get; set; }
}
