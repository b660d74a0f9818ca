[Table("cars")]
public class Car
{
    public int Id { get; set; }

    public Guid Key { get; set; } = Guid.NewGuid();

    public DateTime At { get; set; }

    [Seed]
    public static readonly Car[] Rows = [new() { Id = 1, At = DateTime.UtcNow }, Make(2)];

    private static Car Make(int id) => new() { Id = id };
}
