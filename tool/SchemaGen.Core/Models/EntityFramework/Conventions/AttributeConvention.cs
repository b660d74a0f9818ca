using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.EntityFramework.Fluent;

namespace SchemaGen.Core.Models.EntityFramework.Conventions;

/// <summary>What attributes say of entity types and properties.</summary>
internal static class AttributeConvention
{
    private const ConfigurationSource Source = ConfigurationSource.Attribute;

    /// <summary>Reads the classes that <c>[EntityTypeConfiguration]</c> names.</summary>
    public static void ReadConfigurations(EntityModel model, ConfigurationReader reader)
    {
        foreach (var type in model.Types.Where(t => t.Symbol is not null).ToList())
        {
            if (reader.Properties.AnnotationsOf(type.Symbol!).Find("EntityTypeConfiguration") is { } attribute
                && (attribute.Types("entityTypeConfigurationType", 0).FirstOrDefault() ?? attribute.TypeArgument) is INamedTypeSymbol configuration)
            {
                ConfigurationClasses.Apply(configuration, reader);
            }
        }
    }

    /// <summary>Takes the attributes of a class.</summary>
    public static void Apply(EntityType type) => Apply(type, type.Annotations);

    /// <summary>Takes the attributes of a class, which may be a base of its own.</summary>
    public static void Apply(EntityType type, AnnotationSet annotations)
    {
        if (annotations.Find("Table") is { } table)
        {
            type.Table.Set(table.Text("name", 0), Source);
            if (table.Text("Schema") is { } schema)
            {
                type.Schema.Set(schema, Source);
            }
        }

        if (annotations.Find("Comment")?.Text("comment", 0) is { } comment)
        {
            type.Comment.Set(comment, Source);
        }

        if (annotations.Has("Keyless"))
        {
            type.Keyless.Set(true, Source);
        }

        if (annotations.Find("PrimaryKey") is { } key)
        {
            type.PrimaryKey.Set(new([.. key.Texts("propertyName", 0)], key.Location, type.Clock), Source);
        }

        foreach (var index in annotations.All("Index"))
        {
            EntityIndex made = new([.. index.Texts("propertyName", 0)], index.Location, type.Clock) { Name = index.Text("Name"), IsUnique = index.Flag("IsUnique") };
            if (type.Indexes.All(i => !i.Properties.SequenceEqual(made.Properties) || i.Name != made.Name))
            {
                made.Descending = index.Flag("AllDescending") ? [] : index.Find("IsDescending")?.Items.Select(i => i.Value is true).ToList();
                type.Indexes.Add(made);
            }
        }
    }

    /// <summary>Takes the attributes of a property.</summary>
    public static void Apply(EntityType type, EntityProperty property)
    {
        var annotations = property.Annotations;
        if (annotations.Find("Column") is { } column)
        {
            SetText(property.ColumnName, column.Text("name", 0));
            SetText(property.ColumnType, column.Text("TypeName"));
        }

        if (annotations.Has("Required"))
        {
            property.Required.Set(true, Source);
        }

        if ((annotations.Find("MaxLength")?.Number("length", 0) ?? annotations.Find("StringLength")?.Number("maximumLength", 0)) is { } length and > 0)
        {
            property.MaxLength.Set((int)length, Source);
        }

        if (annotations.Find("Precision") is { } precision && precision.Number("precision", 0) is { } digits)
        {
            property.Precision.Set(((int)digits, (int?)precision.Number("scale", 1)), Source);
        }

        SetText(property.Comment, annotations.Find("Comment")?.Text("comment", 0));
        SetGenerated(property);
        if (annotations.Has("Timestamp"))
        {
            property.IsRowVersion = true;
        }

        if (annotations.Has("Key") && type.PrimaryKey.Source is null or ConfigurationSource.Attribute && !type.IsComplex)
        {
            var others = type.PrimaryKey.Value?.Properties ?? [];
            type.PrimaryKey.Set(new([.. others.Where(p => p != property.Name), property.Name], property.Location, type.Clock), Source);
        }
    }

    private static void SetGenerated(EntityProperty property)
    {
        switch (property.Annotations.Find("DatabaseGenerated")?.Word("databaseGeneratedOption", 0))
        {
            case "None":
                property.ValueGenerated.Set(ValueGenerated.Never, Source);
                break;
            case "Identity":
                property.ValueGenerated.Set(ValueGenerated.OnAdd, Source);
                break;
            case "Computed":
                property.ValueGenerated.Set(ValueGenerated.OnUpdate, Source);
                break;
        }
    }

    private static void SetText(Configured<string> setting, string? text)
    {
        if (text is not null)
        {
            setting.Set(text, Source);
        }
    }
}
