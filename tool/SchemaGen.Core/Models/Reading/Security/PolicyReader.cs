using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Reads row security and its policies: <c>[RowSecurity]</c> and <c>[Policy]</c>.</summary>
internal static class PolicyReader
{
    private const string Everybody = "PUBLIC";

    public static IEnumerable<(SchemaObject Item, Annotation Attribute)> Read(ModelClass model, ModelContext context)
    {
        if (model.Annotations.Find("RowSecurity") is { } security)
        {
            yield return (new RowSecurity(RowSecurity.IdOf(model.Table)) { Forced = security.Flag("Forced") }, security);
        }

        foreach (var attribute in model.Annotations.All("Policy"))
        {
            var name = context.Checked(attribute.Text("name", 0) ?? string.Empty, attribute.Location);
            CheckExpressions(name, attribute, context);
            yield return (new Policy(new ObjectId(Policy.ObjectKind, model.Table.Schema, name, model.Table.Name))
            {
                Restrictive = attribute.Flag("Restrictive"),
                Command = attribute.Word("Command")?.ToLowerInvariant() is { } command and not "all" ? command : null,
                Roles = Roles(attribute.Texts("Roles")),
                Using = context.Sql(attribute.Text("Using"), attribute.Location),
                WithCheck = context.Sql(attribute.Text("WithCheck"), attribute.Location),
                Comment = attribute.Text("Comment"),
            }, attribute);
        }
    }

    private static void CheckExpressions(string name, Annotation attribute, ModelContext context)
    {
        var (command, wrong) = attribute.Word("Command") switch
        {
            "Insert" => ("INSERT", "Using"),
            "Select" => ("SELECT", "WithCheck"),
            "Delete" => ("DELETE", "WithCheck"),
            _ => (string.Empty, string.Empty),
        };
        if (wrong.Length > 0 && attribute.Text(wrong) is not null)
        {
            context.Report(DiagnosticIds.PolicyExpression, $"The policy '{name}' is for {command}, which takes no {wrong}: say it by {(wrong == "Using" ? "WithCheck" : "Using")}", attribute.Location);
        }
    }

    // PUBLIC is what a policy says that names no role; it is no name of one.
    private static ValueList<string> Roles(IReadOnlyList<string> names) => names.Any(n => n.Equals(Everybody, StringComparison.OrdinalIgnoreCase))
        ? []
        : names.OrderBy(n => n, StringComparer.Ordinal).Select(SqlIdentifier.Quote).ToValueList();
}
