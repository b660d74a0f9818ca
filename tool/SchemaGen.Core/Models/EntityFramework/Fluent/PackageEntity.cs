using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>What a package configures of an entity of its own; lists of properties are parted by spaces.</summary>
/// <param name="Key">The properties of its primary key.</param>
internal sealed record PackageEntity(string Key)
{
    private const ConfigurationSource Source = ConfigurationSource.Fluent;

    /// <summary>Its table; null for the name that EF Core's conventions give.</summary>
    public string? Table { get; init; }

    /// <summary>The properties of another key; null for none.</summary>
    public string? AlternateKey { get; init; }

    /// <summary>The lengths of its texts. A property that the version in use does not have is passed over.</summary>
    public IReadOnlyDictionary<string, int> Lengths { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>The properties of its indexes, and whether each is unique.</summary>
    public IReadOnlyDictionary<string, bool> Indexes { get; init; } = new Dictionary<string, bool>(StringComparer.Ordinal);

    /// <summary>Configures the entity type.</summary>
    public void Configure(ConfigurationReader reader, EntityType entity, Location? location)
    {
        entity.Location ??= location;
        entity.PrimaryKey.Set(new([.. Key.Split(' ')], location, entity.Clock), Source);
        if (Table is not null)
        {
            entity.NameTable(Table);
        }

        if (AlternateKey is { } key && entity.AlternateKeys.TrueForAll(k => string.Join(" ", k.Properties) != key))
        {
            entity.AlternateKeys.Add(new([.. key.Split(' ')], location, entity.Clock));
        }

        foreach (var length in Lengths)
        {
            reader.Properties.GetOrAdd(entity, length.Key)?.MaxLength.Set(length.Value, Source);
        }

        foreach (var index in Indexes.Where(i => entity.Indexes.TrueForAll(x => string.Join(" ", x.Properties) != i.Key)))
        {
            entity.Indexes.Add(new([.. index.Key.Split(' ')], location, entity.Clock)
            {
                IsUnique = index.Value,
                Moment = entity.Clock.Now,
            });
        }
    }
}
