using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Contexts.ModelConventions;

public record struct Slug(string Value);

public class SlugConverter : ValueConverter<Slug, string>
{
    public SlugConverter() : base(v => v.Value, v => new Slug(v)) { }
}

public enum Color { Red, Green }

public record Size(int Width, decimal Height);

public class Thing
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string Long { get; set; } = "";
    public decimal Price { get; set; }
    public decimal? Discount { get; set; }
    public DateTime At { get; set; }
    public Slug Slug { get; set; }
    public Color Color { get; set; }
    public Size Size { get; set; } = null!;
    public List<Mark> Marks { get; set; } = [];
    public int OtherId { get; set; }
    public Other Other { get; set; } = null!;
}

public class Mark
{
    public int Value { get; set; }
}

public class Other
{
    public int Id { get; set; }
}

public class Context : DbContext
{
    public DbSet<Thing> Things { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<string>().HaveMaxLength(256);
        configuration.Properties<decimal>().HavePrecision(19, 4);
        configuration.Properties<DateTime>().HaveColumnType("timestamp without time zone");
        configuration.Properties<Slug>().HaveConversion<SlugConverter>();
        configuration.Properties<Color>().HaveConversion<string>().HaveSentinel(Color.Green);
        configuration.DefaultTypeMapping<Slug>().HasConversion<SlugConverter>().HasMaxLength(5);
        configuration.ComplexProperties<Size>();
        configuration.Conventions.Remove(typeof(ForeignKeyIndexConvention));
        configuration.Conventions.Remove(typeof(CascadeDeleteConvention));
        configuration.Conventions.Remove(typeof(NavigationEagerLoadingConvention));
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Thing>(b =>
    {
        b.OwnsMany(t => t.Marks);
        b.Property(t => t.Long).HasMaxLength(4000);
    });
}
