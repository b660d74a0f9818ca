using Microsoft.EntityFrameworkCore;

namespace Contexts.JsonColumns;

public class Device
{
    public int Id { get; set; }
    public Settings Settings { get; set; } = null!;
    public Settings? Before { get; set; }
    public List<Event> Events { get; set; } = [];
    public Profile Profile { get; set; } = null!;
}

public class Settings
{
    public string Theme { get; set; } = "";
    public Screen Screen { get; set; } = null!;
    public List<Screen> Others { get; set; } = [];
}

public class Screen
{
    public int Width { get; set; }
}

public class Event
{
    public DateTime At { get; set; }
}

public class Profile
{
    public string Name { get; set; } = "";
    public List<string> Tags { get; set; } = [];
}

public class Context : DbContext
{
    public DbSet<Device> Devices { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.HasEmbeddedDiscriminatorName("Kind").Entity<Device>(b =>
    {
        b.OwnsOne(d => d.Settings, s =>
        {
            s.ToJson("settings_json");
            s.OwnsOne(x => x.Screen, x => x.Property(y => y.Width).HasJsonPropertyName("w"));
            s.OwnsMany(x => x.Others);
        });
        b.OwnsOne(d => d.Before, s =>
        {
            s.ToJson().HasColumnType("json");
            s.OwnsOne(x => x.Screen);
            s.OwnsMany(x => x.Others);
        });
        b.OwnsMany(d => d.Events, e => e.ToJson());
        b.ComplexProperty(
            d => d.Profile,
            p => p.ToJson("profile").HasColumnType("json").UseDefaultPropertyAccessMode(PropertyAccessMode.Property));
    });
}
