using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.EntityFramework.Fluent;

namespace SchemaGen.Core.Models.EntityFramework.Setup;

/// <summary>Tells of what is plugged into EF Core where a context is set up, and changes the model when it runs.</summary>
/// <param name="reader">Knows the source.</param>
internal sealed class PlugIns(ConfigurationReader reader)
{
    private static readonly string[] Services =
    [
        "IConventionSetBuilder", "IConventionSetPlugin", "IDbSetFinder", "IModelCustomizer", "IModelRuntimeInitializer",
        "IModelSource", "IProviderConventionSetBuilder", "IRelationalAnnotationProvider", "IRelationalTypeMappingSource",
        "ISqlGenerationHelper", "ITypeMappingSource", "IValueConverterSelector",
    ];

    // They change what EF Core's own migrations do, and no model.
    private static readonly string[] OfMigrations = ["IMigrationsModelDiffer", "IMigrationsSqlGenerator"];

    /// <summary>Reads the name of a call that may plug something in.</summary>
    public void Read(SimpleNameSyntax name)
    {
        switch (name)
        {
            case GenericNameSyntax { Identifier.ValueText: "ReplaceService", TypeArgumentList.Arguments: [var service, ..] }
                when Services.Contains(NameOf(service)):
                Refuse(name, $"'{name}' replaces what EF Core makes the model or its tables by");
                break;
            case GenericNameSyntax { Identifier.ValueText: "ReplaceService", TypeArgumentList.Arguments: [var service, ..] }
                when OfMigrations.Contains(NameOf(service)):
                reader.Report(
                    DiagnosticIds.LeftAloneByRevisions,
                    $"'{name}' changes the migrations of EF Core, and no revision: what it adds belongs into a file of SQL",
                    name.GetLocation());
                break;
            case { Identifier.ValueText: "AddOrUpdateExtension" } when Conventions() is { } conventions:
                Refuse(name, $"'{name}' may add the conventions of '{conventions.Name}'");
                break;
        }
    }

    // Where the package is not restored, the first name of the list is a class to the compiler.
    private INamedTypeSymbol? Conventions() => reader.Classes.FirstOrDefault(
        c => c.AllInterfaces.Select(i => i.Name).Append(c.BaseType?.Name).Contains("IConventionSetPlugin"));

    private static string NameOf(TypeSyntax type) =>
        type.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Last().Identifier.ValueText;

    private void Refuse(SimpleNameSyntax name, string what) => reader.Report(
        DiagnosticIds.UnreadFluentCall,
        $"{what}, which is run and so not read: write what it does as calls of the fluent API, "
            + "or let EF Core's own script be the schema (\"schema\": { \"command\": ... })",
        name.GetLocation());
}
