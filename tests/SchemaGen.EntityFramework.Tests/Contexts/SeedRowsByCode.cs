using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Contexts.SeedRowsByCode;

public enum OrderStatus
{
    Submitted = 1,
    Paid = 3,
    Shipped = 2,
    Lost = -1,
}

public enum Weekday : byte
{
    Monday,
    Tuesday,
}

public class StatusRow
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public OrderStatus Status { get; set; }
}

public class DayRow
{
    public byte Id { get; set; }
    public string Name { get; set; } = "";
}

public class Label
{
    public int Id { get; set; }
    public string Text { get; set; } = "";
}

public class Role
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string? Stamp { get; set; }
}

public class User
{
    public long Id { get; set; }
    public string Name { get; set; } = "";
    public int RoleId { get; set; }
    public Role? Role { get; set; }
}

public readonly record struct ItemId(int Value);

public record Money(decimal Amount, string Currency);

public class Item
{
    public ItemId Id { get; set; }
    public OrderStatus Status { get; set; }
    public OrderStatus? Before { get; set; }
    public Money? Price { get; set; }
    public string Code { get; set; } = "";
    public string[] Words { get; set; } = [];
}

public class ItemIdConverter() : ValueConverter<ItemId, int>(id => id.Value, value => new ItemId(value));

public class CodeConverter : ValueConverter<string, string>
{
    public CodeConverter()
        : base(v => v.ToUpperInvariant(), v => v)
    {
    }
}

public class Context : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=localhost");

    protected override void ConfigureConventions(ModelConfigurationBuilder builder) => builder.Properties<ItemId>().HaveConversion<ItemIdConverter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<StatusRow>().HasData(Enum.GetValues<OrderStatus>().Select(e => new StatusRow { Id = (int)e + 10, Name = e.ToString(), Status = e }));
        modelBuilder.Entity<DayRow>().HasData(Enum.GetValues(typeof(Weekday)).Cast<Weekday>().Select(d => new DayRow { Id = (byte)(d + 1), Name = $"{d}" }).ToArray());
        string[] texts = ["a", "b"];
        modelBuilder.Entity<Label>().HasData(texts.Select((t, i) => new Label { Id = i + 1, Text = t.ToUpper() }));
        modelBuilder.Entity<Label>().HasData(Enumerable.Range(100, 3).Select(i => new { Id = i, Text = "number " + i }));

        var admin = new Role { Id = 1, Name = "admin" };
        var guest = new Role { Id = 2 };
        guest.Name = "guest";
        guest.Stamp = "x";
        Role[] others = [new() { Id = 3, Name = "c" }, new() { Id = 4, Name = "d" }];
        modelBuilder.Entity<Role>().HasData(admin, guest);
        modelBuilder.Entity<Role>().HasData(others);
        modelBuilder.Entity<User>().HasData(
            new User { Id = 1, Name = admin.Name, RoleId = admin.Id },
            new User { Id = 2, Name = guest.Name + "!", RoleId = guest.Id },
            new User { Id = 3, Name = others[1].Name, RoleId = others[1].Id });

        modelBuilder.Entity<Item>(b =>
        {
            b.Property(i => i.Status).HasConversion(s => s.ToString().ToLower(), s => Enum.Parse<OrderStatus>(s, true));
            b.Property(i => i.Before).HasConversion<string>();
            b.Property(i => i.Price).HasConversion(p => p!.Amount, a => new Money(a, "EUR"));
            b.Property(i => i.Code).HasConversion(new CodeConverter());
            b.Property(i => i.Words).HasConversion(w => string.Join(';', w), w => w.Split(';', StringSplitOptions.None));
            b.HasData(
                new Item { Id = new ItemId(7), Status = OrderStatus.Paid, Before = OrderStatus.Submitted, Price = new Money(2.5m, "EUR"), Code = "ab", Words = ["x", "y"] },
                new Item { Id = new(8), Status = OrderStatus.Lost, Code = "cd" });
        });
    }
}
