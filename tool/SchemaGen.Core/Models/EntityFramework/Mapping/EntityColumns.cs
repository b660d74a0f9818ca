using Microsoft.CodeAnalysis;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.Reading;
using SchemaGen.Core.Models.Seeding;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.EntityFramework.Mapping;

/// <summary>Makes the columns of properties.</summary>
/// <param name="model">The model.</param>
/// <param name="mapping">Tells what the collations of the model are called.</param>
/// <param name="context">Where diagnostics go.</param>
/// <param name="sources">The source, for converters.</param>
internal sealed class EntityColumns(EntityModel model, TableMapping mapping, ModelContext context, SourceSet sources)
{
    private readonly PropertyFacets facets = new(model, new(model, context));

    /// <summary>The column, and what serial needs beside it.</summary>
    /// <param name="id">What it is called.</param>
    /// <param name="property">The property.</param>
    /// <param name="isNullable">Whether it can be NULL.</param>
    /// <param name="isOwn">Whether the table is that of the property, so that it makes the values.</param>
    public IEnumerable<SchemaObject> Make(ObjectId id, EntityProperty property, bool isNullable, bool isOwn)
    {
        if (property.Symbol is not null)
        {
            _ = context.Checked(id.Name, property.Location);
        }

        if (facets.TypeOf(property) is not { } sql)
        {
            context.Report(DiagnosticIds.UnmappedEntityProperty, $"'{property.Name}' has a type that has no mapping: give it HasConversion or HasColumnType", property.Location);
            yield break;
        }

        var type = SqlType.Parse(sql);
        var strategy = isOwn ? StrategyOf(property) : ValueStrategy.None;
        Column column = new(id, type)
        {
            NotNull = !isNullable,
            Generated = property.ComputedSql.Value is { } computed ? new(SqlExpression.Written(computed), false) : null,
            Default = isOwn ? DefaultOf(property) : null,
            Identity = strategy is ValueStrategy.IdentityAlways or ValueStrategy.IdentityByDefault ? new(strategy == ValueStrategy.IdentityAlways, Options(property, type.Best)) : null,
            Collation = property.Collation.Value is { } collation ? mapping.CollationOf(collation) : null,
            Comment = property.Comment.Value,
            Compression = property.Compression,
            Hint = ConversionHintReader.Of(property.Type, property.Symbol is { } symbol ? context.Annotations.Of(symbol) : AnnotationSet.Empty, context),
        };
        if (strategy == ValueStrategy.Sequence && property.Sequence is { } own)
        {
            var path = Sequence.IdOf(own.Schema is { Length: > 0 } schema ? schema : model.DefaultSchema ?? context.Options.DefaultSchema, own.Name).Path;
            yield return column with { Default = SqlExpression.FromServer($"nextval({SqlLiteral.Quote(path)}::regclass)") };
            yield break;
        }

        if (strategy != ValueStrategy.Serial)
        {
            yield return column;
            yield break;
        }

        var sequence = Sequence.IdOf(id.Schema, Identity.UsualSequence(id.Table, id.Name));
        yield return new Sequence(sequence, type.Best, SequenceOptions.Default(type.Best));
        yield return column with { Default = SqlExpression.FromServer($"nextval({SqlLiteral.Quote(sequence.Path)}::regclass)") };
        yield return new SequenceOwner(new(SequenceOwner.ObjectKind, sequence.Schema, sequence.Name), id);
    }

    /// <summary>Whether a property can be null.</summary>
    public static bool IsNullable(EntityProperty property) => property.Required.IsSet && (property.Required.Value || property.Required.Source != ConfigurationSource.Convention || property.ShadowOf is not null)
        ? !property.Required.Value
        : property.Type.CanBeNull();

    private ValueStrategy StrategyOf(EntityProperty property)
    {
        if (property.Strategy.IsSet)
        {
            return property.Strategy.Value;
        }

        var isInteger = facets.ProviderTypeOf(property).SpecialType is SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64;
        return property.ValueGenerated.Value == ValueGenerated.OnAdd && isInteger && !property.HasDefault && !property.ComputedSql.IsSet
            && !model.ForeignKeys.Exists(k => k.Properties.Contains(property))
            ? model.DefaultStrategy
            : ValueStrategy.None;
    }

    private string? TextOf(SeedValue value, EntityProperty property)
    {
        try
        {
            return property.HasConverter ? null : new SeedText(SqlType.Parse(facets.TypeOf(property) ?? "text"), _ => null).Of(value);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    // EF Core writes ARRAY['a','b']::text[]; an element that is made by a call is not known.
    private string? ArrayOf(IReadOnlyList<object?> items, EntityProperty property)
    {
        if (property.HasConverter || property.PlainType.ElementType()?.WithoutNullable() is not { } element || facets.TypeOf(property) is not { } type || !type.EndsWith("[]", StringComparison.Ordinal))
        {
            return null;
        }

        var literals = items.Select(i => i is null ? "NULL" : DefaultLiterals.Of(i, element, element)).ToList();
        return literals.Contains(null) ? null : $"ARRAY[{string.Join(",", literals)}]::{type}";
    }

    private static SequenceOptions Options(EntityProperty property, string type)
    {
        var usual = SequenceOptions.Default(type);
        return property.IdentityOptions is { } given ? given with { Maximum = Math.Min(given.Maximum, usual.Maximum) } : usual;
    }

    private SqlExpression? DefaultOf(EntityProperty property)
    {
        if (property.DefaultSql.Value is { Length: > 0 } sql)
        {
            // EF Core writes it in brackets, without which an operator may end the expression.
            return SqlExpression.Written(sql.IndexOf(' ') >= 0 && sql[0] != '(' && sql[0] != '\'' ? $"({sql})" : sql);
        }

        if (property.DefaultValue.Value is not { } value)
        {
            return null;
        }

        if (property.HasConverter)
        {
            return ConvertedDefault(property) is { } converted ? SqlExpression.Written(converted) : ReportDefault(property);
        }

        var isEmpty = value is SeedValue.Items { Values.Count: 0 } && property.PlainType.ElementType() is not null;
        if (!isEmpty && value is SeedValue made && TextOf(made, property) is { } text)
        {
            return SqlExpression.Written(SqlLiteral.Quote(text));
        }

        var written = isEmpty ? ArrayOf([], property) : value is IReadOnlyList<object?> items ? ArrayOf(items, property) : DefaultLiterals.Of(value, property.PlainType, facets.ProviderTypeOf(property));
        if ((value is SeedValue && !isEmpty) || written is not { } literal || model.Enums.ContainsKey(property.PlainType.KeyName()))
        {
            return ReportDefault(property);
        }

        return SqlExpression.Written(literal == "TRUE" ? "true" : literal == "FALSE" ? "false" : literal);
    }

    private SqlExpression? ReportDefault(EntityProperty property)
    {
        context.Report(
            DiagnosticIds.UnreadFluentArgument,
            $"The default of '{property.Name}' has no literal that is known without running a converter: "
                + "write it as SQL by HasDefaultValueSql",
            property.DefaultExpression?.GetLocation() ?? property.Location);
        return null;
    }

    // What the converter makes of it, where its lambda can be read.
    private string? ConvertedDefault(EntityProperty property)
    {
        if (property.DefaultExpression is not { } written)
        {
            return null;
        }

        try
        {
            var value = new ConvertedValues(sources).Of(property, new(() => new SeedValueReader(sources).Read(written), written));
            var provider = facets.ProviderTypeOf(property);
            return value is SeedValue.Constant constant ? DefaultLiterals.Of(constant.Value, provider, provider)
                : new SeedText(SqlType.Parse(facets.TypeOf(property) ?? "text"), _ => null).Of(value) is { } text ? SqlLiteral.Quote(text)
                : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
