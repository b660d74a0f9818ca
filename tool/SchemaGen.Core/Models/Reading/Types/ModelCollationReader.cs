using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.Types;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Reads the collations of the assembly.</summary>
internal sealed class ModelCollationReader(ModelContext context, SchemaBuilder builder)
{
    /// <summary>The schema of each collation of the models, by its name.</summary>
    public static IReadOnlyDictionary<string, string> SchemasOf(FoundTypes found, ModelContext context) => found.Assembly.All("PgCollation")
        .Select(a => UserTypes.IdOf(a, Collation.ObjectKind, context))
        .GroupBy(id => id.Name)
        .ToDictionary(g => g.Key, g => g.First().Schema, StringComparer.Ordinal);

    public void Read(FoundTypes found)
    {
        foreach (var attribute in found.Assembly.All("PgCollation"))
        {
            var id = UserTypes.IdOf(attribute, Collation.ObjectKind, context);
            context.Checked(id.Schema, attribute.Location);
            context.Checked(id.Name, attribute.Location);
            Add(attribute, new(id, attribute.Text("Provider")?.ToLowerInvariant() ?? "icu")
            {
                Nondeterministic = attribute.Find("Deterministic")?.Value is false,
                Rules = attribute.Text("Rules"),
                Comment = attribute.Text("Comment"),
            });
        }
    }

    private void Add(Annotation attribute, Collation collation)
    {
        var locale = attribute.Text("locale", 1);
        var (sorting, letters) = (attribute.Text("LcCollate") ?? locale, attribute.Text("LcCtype") ?? locale);
        if (Problem(collation, sorting, letters) is { } problem)
        {
            context.Report(DiagnosticIds.CollationOptions, $"The collation '{collation.Id.Name}' {problem}", attribute.Location);
            return;
        }

        builder.Add(sorting == letters
            ? collation.WithLocale(sorting!)
            : collation with { LcCollate = sorting, LcCtype = letters }, attribute.Location);
        builder.AddRename(collation.Id, attribute);
    }

    /// <summary>What is wrong with a collation, as the end of a sentence; null for nothing.</summary>
    public static string? Problem(Collation collation, string? sorting, string? letters) => collation switch
    {
        { Provider: not ("icu" or "libc" or "builtin") } => $"is of the provider '{collation.Provider}'; it can be icu, libc or builtin",
        _ when sorting is null || letters is null => "has no locale: write it as its second argument",
        { Provider: not "libc" } when sorting != letters => "can have an LC_COLLATE and an LC_CTYPE of its own with the provider libc only",
        { Provider: not "icu", Nondeterministic: true } => "can be nondeterministic with the provider icu only",
        { Provider: not "icu", Rules: not null } => "can have rules with the provider icu only",
        _ => null,
    };
}
