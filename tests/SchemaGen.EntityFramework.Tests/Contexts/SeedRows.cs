using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contexts.SeedRows;

public enum Level
{
    Low = 1,
    High = 5,
}

public enum Mood
{
    Happy,
    VerySad,
}

public class Country
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string? Note { get; set; }
    public string Code { get; set; } = "??";
    public Level Level { get; set; }
    public Level Named { get; set; } = Level.High;
    public int Rank { get; set; }
    public bool IsOpen { get; set; }
    public DateTime Made { get; set; }
    public DateTime? Seen { get; set; }
    public DateOnly Day { get; set; }
    public TimeOnly Time { get; set; }
    public TimeSpan Span { get; set; }
    public DateTimeOffset Offset { get; set; }
    public decimal Price { get; set; }
    public double Ratio { get; set; }
    public Guid Guid { get; set; }
    public byte[]? Image { get; set; }
    public string[] Tags { get; set; } = [];
    public List<int>? Numbers { get; set; }
    public string Json { get; set; } = "{}";
    public char Letter { get; set; } = 'x';
    public long Computed { get; set; }
    public List<City> Cities { get; set; } = [];
}

public class City
{
    public Guid Id { get; set; }
    public required string Name { get; set; }
    public int CountryId { get; set; }
    public Country? Country { get; set; }
    public City? Twin { get; set; }
    public Place Place { get; set; } = null!;
}

public class Place
{
    public double Lat { get; set; }
    public double Lon { get; set; }
}

public abstract class Animal
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
}

public class Cat : Animal
{
    public int Lives { get; set; } = 9;
}

public class Dog : Animal
{
    public bool Barks { get; set; }
}

public class Vehicle
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
}

public class Car : Vehicle
{
    public int Doors { get; set; }
}

public class Post
{
    public int Id { get; set; }
    public List<Tag> Tags { get; set; } = [];
}

public class Tag
{
    public string Id { get; set; } = "";
    public List<Post> Posts { get; set; } = [];
}

public class Setting
{
    public string Area { get; set; } = "";
    public string Key { get; set; } = "";
    public string? Value { get; set; }
}

public class Always
{
    public int Id { get; set; }
    public string Text { get; set; } = "";
}

public class Serial
{
    public int Id { get; set; }
    public string Text { get; set; } = "";
}

public record Unit(int Id, string Name, string? Sign = null);

public class Person
{
    private Person(int id, string name)
    {
        Id = id;
        Name = name;
    }

    public int Id { get; private set; }
    public string Name { get; private set; }

    public static Person Make { get; } = new(3, "Ada");
}

public static class SeedIds
{
    public const int Germany = 1;
    public static readonly Guid Berlin = new("11111111-1111-1111-1111-111111111111");
    public static Guid Paris => Guid.Parse("22222222-2222-2222-2222-222222222222");
    public static readonly DateTime Made = new(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc);
}

public static class SeedTags
{
    public static IEnumerable<Tag> All() => [new() { Id = "red" }, new() { Id = "it's \\ \"blue\"" }];
}

public class UnitConfiguration : IEntityTypeConfiguration<Unit>
{
    private static readonly Unit[] Units = [new(1, "metre", "m"), new(2, "piece")];

    public void Configure(EntityTypeBuilder<Unit> builder) => builder.HasData(Units);
}

public class Context : DbContext
{
    public DbSet<Country> Countries => Set<Country>();
    public DbSet<Animal> Animals => Set<Animal>();
    public DbSet<Cat> Cats => Set<Cat>();
    public DbSet<Dog> Dogs => Set<Dog>();
    public DbSet<Vehicle> Vehicles => Set<Vehicle>();
    public DbSet<Car> Cars => Set<Car>();
    public DbSet<Post> Posts => Set<Post>();
    public DbSet<Setting> Settings => Set<Setting>();
    public DbSet<Always> Always => Set<Always>();
    public DbSet<Serial> Serials => Set<Serial>();
    public DbSet<Person> People => Set<Person>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new UnitConfiguration());
        modelBuilder.Entity<Country>(b =>
        {
            b.Property(c => c.Named).HasConversion<string>();
            b.Property(c => c.Rank).HasDefaultValue(7);
            b.Property(c => c.Json).HasColumnType("jsonb");
            b.Property(c => c.Price).HasPrecision(10, 2);
            b.Property(c => c.Computed).HasComputedColumnSql("\"Rank\" * 2", stored: true);
            b.HasData(
                new Country
                {
                    Id = SeedIds.Germany,
                    Name = "Deutschland, O'Neill \\ ä\n",
                    Level = Level.High,
                    Named = Level.Low,
                    Made = SeedIds.Made,
                    Seen = new DateTime(2024, 2, 3, 0, 0, 0, DateTimeKind.Utc),
                    Day = new DateOnly(2024, 5, 6),
                    Time = new TimeOnly(7, 8),
                    Span = TimeSpan.FromHours(30),
                    Offset = new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)),
                    Price = 12.5m,
                    Ratio = -1.25e10,
                    Guid = SeedIds.Berlin,
                    Image = [1, 2, 255],
                    Tags = ["a", "b \"c\"", "d,e", ""],
                    Numbers = new List<int> { 1, -2 },
                    Json = "{\"a\": [1, \"b\"]}",
                    IsOpen = true,
                    Rank = 3,
                },
                new Country { Id = 2, Name = nameof(Context), Code = "fr" });
        });
        modelBuilder.Entity<City>(b =>
        {
            b.HasData(
                new { Id = SeedIds.Paris, Name = "Paris", CountryId = 2, TwinId = (Guid?)SeedIds.Berlin },
                new { Id = SeedIds.Berlin, Name = "Berlin", CountryId = SeedIds.Germany, TwinId = (Guid?)null });
            b.OwnsOne(c => c.Place).HasData(new { CityId = SeedIds.Berlin, Lat = 52.5, Lon = 13.4 }, new { CityId = SeedIds.Paris, Lat = 48.9, Lon = 2.3 });
        });
        modelBuilder.Entity<Cat>().HasData(new Cat { Id = 1, Name = "Tom" });
        modelBuilder.Entity<Dog>().HasData(new Dog { Id = 2, Name = "Rex", Barks = true });
        modelBuilder.Entity<Vehicle>().UseTptMappingStrategy();
        modelBuilder.Entity<Vehicle>().HasData(new Vehicle { Id = 1, Name = "bicycle" });
        modelBuilder.Entity<Car>().HasData(new Car { Id = 2, Name = "car", Doors = 4 });
        modelBuilder.Entity<Post>().HasData(new Post { Id = 1 }, new Post { Id = 2 });
        modelBuilder.Entity<Tag>().HasData(SeedTags.All());
        modelBuilder.Entity<Post>().HasMany(p => p.Tags).WithMany(t => t.Posts).UsingEntity(j => j.HasData(new { PostsId = 1, TagsId = "red" }));
        modelBuilder.Entity<Setting>().HasKey(s => new { s.Area, s.Key });
        modelBuilder.Entity<Setting>().HasData(new Setting[] { new() { Area = "a,b", Key = "c" }, new() { Area = "a", Key = "b,c", Value = "" } });
        modelBuilder.Entity<Always>().Property(a => a.Id).UseIdentityAlwaysColumn();
        modelBuilder.Entity<Always>().HasData(new Always { Id = 10, Text = $"{nameof(Always)} {1}" });
        modelBuilder.Entity<Serial>().Property(a => a.Id).UseSerialColumn();
        modelBuilder.Entity<Serial>().HasData(new Serial { Id = 5, Text = "a" + "b" });
        modelBuilder.Entity<Person>().HasData(Person.Make);
    }
}
