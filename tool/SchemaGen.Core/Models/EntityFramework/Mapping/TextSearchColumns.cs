using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.Reading;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.EntityFramework.Mapping;

/// <summary>Makes what generates a tsvector out of other columns, as Npgsql's provider does: texts with a blank between them, '' where one can be NULL.</summary>
internal static class TextSearchColumns
{
    /// <summary>Gives each such property its SQL.</summary>
    public static void Compute(EntityModel model, TableMapping mapping, ModelContext context)
    {
        foreach (var (type, property) in model.Types.SelectMany(t => t.Properties.Where(p => p.TextSearch is not null).Select(p => (t, p))))
        {
            var parts = property.TextSearch!.Properties.Select(n => type.Find(n)).ToList();
            if (parts.Exists(p => p is null || p.ColumnType.Value is "json" or "jsonb"))
            {
                context.Report(
                    DiagnosticIds.UnreadFluentCall,
                    $"The tsvector '{property.Name}' is generated from a property that is no text or that '{type}' has not: use HasComputedColumnSql with to_tsvector",
                    property.Location ?? type.Location);
                continue;
            }

            property.ComputedSql.Set(Vector(property.TextSearch.Configuration, parts.OfType<EntityProperty>(), p => mapping.ColumnOf(type, p)), ConfigurationSource.Fluent);
        }
    }

    /// <summary>The SQL that makes a tsvector of properties.</summary>
    public static string Vector(string configuration, IEnumerable<EntityProperty> properties, Func<EntityProperty, string> columnOf)
    {
        var texts = properties.Select(p => Text(SqlIdentifier.Quote(columnOf(p)), EntityColumns.IsNullable(p)));
        return $"to_tsvector({SqlLiteral.Quote(configuration)}, {string.Join(" || ' ' || ", texts)})";
    }

    private static string Text(string column, bool isNullable) => isNullable ? $"coalesce({column}, '')" : column;
}
