using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Models.EntityFramework.Building;
using static SchemaGen.Core.Models.EntityFramework.Fluent.FluentMethods;
using Entity = SchemaGen.Core.Models.EntityFramework.Fluent.FluentTarget.Entity;
using Target = SchemaGen.Core.Models.EntityFramework.Fluent.FluentTarget.Table;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>The methods that say which table an entity type has, and those of TableBuilder.</summary>
internal static class TableMethods
{
    /// <summary>The methods.</summary>
    public static IEnumerable<FluentMethod> All =>
    [
        Set<Entity>("ToTable", ToTable),
        Set<Entity>("ToView", (_, t) => t.Value.IsView = true),
        Set<Entity>("ToFunction", (_, t) => t.Value.IsView = t.Value.IsQuery = true),
        Set<Entity>("ToSqlQuery", (_, t) => t.Value.IsView = t.Value.IsQuery = true),
        Set<Target>("HasComment", (c, t) => t.Value.Comment.Set(c.Text(0), ConfigurationSource.Fluent)),
        On<Target>("HasCheckConstraint", (c, t) => AddCheck(c, t.Value)),
        Set<FluentTarget.Check>("HasName", (c, t) => t.Value.DatabaseName = c.Text(0)),
        Annotation<FluentTarget.Check>("HasAnnotation"),
        Set<Target>("ExcludeFromMigrations", (c, t) => t.Value.IsExcluded = c.Flag(0, true)),
        On<Target>("HasTrigger", (_, _) => new FluentTarget.Aside()),
        Annotation<Target>("HasAnnotation"),
        .. None<Target>("UseSqlReturningClause", "UseSqlOutputClause", "IsTemporal", "IsMemoryOptimized"),
        Refused<Target>("Property", "give the column its name by HasColumnName"),
    ];

    /// <summary>Adds a check.</summary>
    public static FluentTarget AddCheck(FluentCall call, EntityType type)
    {
        if (call.Text(0, "name") is not { } name || call.Text(1, "sql") is not { } sql)
        {
            return new FluentTarget.Aside();
        }

        EntityCheck check = new(name, sql, call.Location);
        _ = type.Checks.RemoveAll(c => c.Name == name);
        type.Checks.Add(check);
        return new FluentTarget.Check(check);
    }

    private static void ToTable(FluentCall call, Entity target)
    {
        if (call.Argument(0, "name") is { } name and not LambdaExpressionSyntax)
        {
            target.Value.NameTable(call.Reader.Constant(name, call.Scope) as string);
        }

        if (call.Argument(1, "schema") is { } schema and not LambdaExpressionSyntax)
        {
            target.Value.Schema.Set(call.Reader.Constant(schema, call.Scope) as string, ConfigurationSource.Fluent);
        }

        call.Configure(new Target(target.Value));
    }
}
