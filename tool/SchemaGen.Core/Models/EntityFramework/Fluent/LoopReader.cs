using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>Reads loops over all entity types of the model, in the forms that people write: they are run here once the model is known.</summary>
/// <param name="reader">Reads what stands in them.</param>
internal sealed class LoopReader(ConfigurationReader reader)
{
    private const ConfigurationSource Fluent = ConfigurationSource.Fluent;
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "HasQueryFilter", "SetQueryFilter", "SetValueConverter", "SetValueComparer", "SetPropertyAccessMode", "SetChangeTrackingStrategy", "SetIsUnicode", "SetIsEagerLoaded",
    };

    /// <summary>Reads a loop; false for one that is not over the entity types.</summary>
    public bool Read(ForEachStatementSyntax loop, FluentScope scope)
    {
        if (!FluentEvaluator.Mentions(loop.Expression, scope) || !loop.Expression.ToString().Contains("GetEntityTypes"))
        {
            return false;
        }

        if (!Calls(loop).All(Harmless.Contains))
        {
            reader.Model.Loops.Add(model =>
            {
                if (!Run(loop, model, new(StringComparer.Ordinal)))
                {
                    reader.Report(
                        DiagnosticIds.UnreadFluentStatement,
                        "This 'foreach' over the entity types configures the model and is not read, because nothing is run: write what it does as calls of the fluent API, or as conventions in ConfigureConventions",
                        loop.Expression.GetLocation());
                }
            });
        }

        return true;
    }

    // What ends a statement is what has an effect.
    private static IEnumerable<string> Calls(ForEachStatementSyntax loop) => loop.Statement.DescendantNodes().OfType<ExpressionStatementSyntax>().Select(s => s.Expression switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name.Identifier.ValueText,
        _ => string.Empty,
    });

    private bool Run(StatementSyntax statement, EntityModel model, Dictionary<string, LoopItem> items)
    {
        switch (statement)
        {
            case BlockSyntax block:
                return block.Statements.All(s => Run(s, model, items));
            case IfStatementSyntax { Else: null } choice when new LoopConditions(reader, items).Answer(choice.Condition) is { } answer:
                return !answer || Run(choice.Statement, model, items);
            case ForEachStatementSyntax inner when Elements(inner.Expression, model, items) is { } elements:
                return elements.ToList().All(e => Run(inner.Statement, model, With(items, inner.Identifier.ValueText, e)));
            case ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "DeleteBehavior" } access, Right: MemberAccessExpressionSyntax value } }
                when new LoopConditions(reader, items).Item(access.Expression)?.Key is { } key:
                key.Relationship.OnDelete.Set(value.Name.Identifier.ValueText, Fluent);
                return true;
            case ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call } when new LoopConditions(reader, items).Item(access.Expression) is { } item:
                return Harmless.Contains(access.Name.Identifier.ValueText) || (call.ArgumentList.Arguments is [var argument] && Set(item, access.Name.Identifier.ValueText, argument.Expression));
            default:
                return false;
        }
    }

    private bool Set(LoopItem item, string method, ExpressionSyntax argument)
    {
        var value = reader.Evaluate(argument, new());
        switch (method)
        {
            case "SetMaxLength" when item.Property is { } property && value is int length:
                property.MaxLength.Set(length, Fluent);
                return true;
            case "SetPrecision" when item.Property is { } property && value is int precision:
                property.Precision.Set((precision, property.Precision.Value?.Scale), Fluent);
                return true;
            case "SetScale" when item.Property is { } property && value is int scale && property.Precision.Value is { } known:
                property.Precision.Set((known.Precision, scale), Fluent);
                return true;
            case "SetColumnType" when item.Property is { } property && value is string type:
                property.ColumnType.Set(type, Fluent);
                return true;
            case "SetTableName" when item is { Property: null, Key: null } && IsClassName(argument, item):
                item.Type.Table.Set(item.Type.ShortName, Fluent);
                return true;
            case "SetSchema" when item is { Property: null, Key: null } && value is string schema:
                item.Type.Schema.Set(schema, Fluent);
                return true;
            default:
                return false;
        }
    }

    // entity.ClrType.Name, entity.DisplayName() and entity.ShortName() are the name of the class.
    private static bool IsClassName(ExpressionSyntax argument, LoopItem item) => item.Type is { IsOwned: false, Symbol: not null } && argument switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Name", Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ClrType" } } => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "DisplayName" or "ShortName" } } => true,
        _ => false,
    };

    private IEnumerable<LoopItem>? Elements(ExpressionSyntax expression, EntityModel model, Dictionary<string, LoopItem> items)
    {
        if (expression is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver, Name.Identifier.ValueText: var method } } call)
        {
            return null;
        }

        if (method == "GetEntityTypes")
        {
            return model.Types.Select(t => new LoopItem(t));
        }

        if (new LoopConditions(reader, items).Item(receiver) is { } item)
        {
            return Members(item.Type, method, model);
        }

        if (Elements(receiver, model, items)?.ToList() is not { } before)
        {
            return null;
        }

        return (method, call.ArgumentList.Arguments) switch
        {
            ("ToList" or "ToArray", []) => before,
            ("Where", [{ Expression: SimpleLambdaExpressionSyntax { ExpressionBody: { } condition } lambda }]) => Where(before, lambda.Parameter.Identifier.ValueText, condition, items),
            ("SelectMany", [{ Expression: SimpleLambdaExpressionSyntax { ExpressionBody: { } body } lambda }]) => Concat(before.Select(b => Elements(body, model, With(items, lambda.Parameter.Identifier.ValueText, b)))),
            _ => null,
        };
    }

    private List<LoopItem>? Where(List<LoopItem> before, string name, ExpressionSyntax condition, Dictionary<string, LoopItem> items)
    {
        var answers = before.Select(b => (Item: b, Answer: new LoopConditions(reader, With(items, name, b)).Answer(condition))).ToList();
        return answers.Any(a => a.Answer is null) ? null : [.. answers.Where(a => a.Answer == true).Select(a => a.Item)];
    }

    private static List<LoopItem>? Concat(IEnumerable<IEnumerable<LoopItem>?> parts)
    {
        var found = parts.ToList();
        return found.Contains(null) ? null : [.. found.SelectMany(f => f!)];
    }

    private static IEnumerable<LoopItem>? Members(EntityType type, string method, EntityModel model) => method switch
    {
        "GetProperties" => type.SelfAndBases.SelectMany(t => t.Properties).Select(p => new LoopItem(type) { Property = p }),
        "GetDeclaredProperties" => type.Properties.Select(p => new LoopItem(type) { Property = p }),
        "GetForeignKeys" => model.ForeignKeys.Where(k => type.SelfAndBases.Contains(k.Dependent)).Select(k => new LoopItem(type) { Key = k }),
        "GetDeclaredForeignKeys" => model.ForeignKeys.Where(k => k.Dependent == type).Select(k => new LoopItem(type) { Key = k }),
        _ => null,
    };

    private static Dictionary<string, LoopItem> With(Dictionary<string, LoopItem> items, string name, LoopItem item) => new(items, StringComparer.Ordinal) { [name] = item };
}
