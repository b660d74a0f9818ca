using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Contexts.OptionsObjects;

// A table's name from an options object that an own extension method is given, and what an interface stands before.
public class TableOptions
{
    public string Name { get; set; } = "";
    public string? Schema { get; set; }

    public TableOptions(string name, string? schema = null)
    {
        Name = name;
        Schema = schema;
    }
}

public class StoreOptions
{
    public string DefaultSchema { get; set; } = "store";
    public string Prefix { get; set; } = "st_";
    public int NameLength { get; init; } = 120;
    public TableOptions Items { get; set; } = new("Items");
    public TableOptions Owners { get; set; } = new TableOptions("ItemOwners") { Schema = "people" };
    public TableOptions Notes { get; set; } = new(schema: "noted", name: "Notes");
}

public class Item
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public Owner Owner { get; set; } = null!;
}

public class Owner
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
}

public class Note
{
    public int Id { get; set; }
    public string Text { get; set; } = "";
}

public class Plugin
{
    public int Id { get; set; }
    public string Key { get; set; } = "";
}

public interface IEntityMapping
{
    int Order { get; }

    void Map(ModelBuilder modelBuilder);
}

public class PluginMapping : IEntityMapping
{
    public int Order => 1;

    public void Map(ModelBuilder modelBuilder) => modelBuilder.Entity<Plugin>(b =>
    {
        b.ToTable("plugins");
        b.Property(p => p.Key).HasMaxLength(30);
    });
}

public static class StoreModel
{
    private static EntityTypeBuilder<T> ToTable<T>(this EntityTypeBuilder<T> builder, TableOptions options)
        where T : class => string.IsNullOrWhiteSpace(options.Schema) ? builder.ToTable(options.Name) : builder.ToTable(options.Name, options.Schema);

    public static void ConfigureStore(this ModelBuilder modelBuilder, StoreOptions options)
    {
        if (!string.IsNullOrWhiteSpace(options.DefaultSchema)) modelBuilder.HasDefaultSchema(options.DefaultSchema);

        modelBuilder.Entity<Item>(item =>
        {
            item.ToTable(options.Items);
            item.Property(i => i.Name).HasMaxLength(options.NameLength).HasColumnName(options.Prefix + "name");
        });
        modelBuilder.Entity<Owner>(owner => owner.ToTable(options.Owners));
        modelBuilder.Entity<Note>(note => note.ToTable(options.Notes));
    }
}

public class Context : DbContext
{
    private readonly StoreOptions options = new() { Prefix = "i_" };

    private static readonly IEntityMapping[] Mappings = [new PluginMapping()];

    public DbSet<Item> AllItems => Set<Item>();

    protected override void OnConfiguring(DbContextOptionsBuilder builder) => builder.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ConfigureStore(options);
        foreach (var mapping in Mappings)
        {
            mapping.Map(modelBuilder);
        }
    }
}
