using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.EntityFramework.Fluent;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.EntityFramework.Setup;

/// <summary>Reads what is said of a context where it is set up: in OnConfiguring, or where it is added to the services.</summary>
/// <param name="reader">Reads constants.</param>
/// <param name="sources">The source.</param>
/// <param name="context">The context that is read.</param>
internal sealed class SetupReader(ConfigurationReader reader, SourceSet sources, INamedTypeSymbol context)
{
    private static readonly string[] Words =
    [
        "NamingConvention(", "MapEnum<", "UseOpenIddict", "AddDefaultIdentity", "MaxLengthForKeys", "SchemaVersion", "UseNetTopologySuite",
        LegacyTimestamps, "ReplaceService<", "AddOrUpdateExtension",
    ];

    private const string LegacyTimestamps = "Npgsql.EnableLegacyTimestampBehavior";
    private static readonly List<string> Versions = ["Default", "Version1", "Version2", "Version3"];
    private string? naming;

    /// <summary>Reads all files that have such a call in them; a text is looked through faster than a tree.</summary>
    public void Read()
    {
        foreach (var tree in sources.Compilations.SelectMany(c => c.SyntaxTrees))
        {
            var text = tree.GetText().ToString();
            if (Words.Any(w => text.Contains(w)))
            {
                Read(tree.GetRoot());
                reader.Note(tree);
            }
            else if (text.Contains("UseNpgsql"))
            {
                reader.Note(tree);
            }
        }
    }

    private void Read(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes())
        {
            switch (node)
            {
                // A switch holds for the whole program.
                case InvocationExpressionSyntax { ArgumentList.Arguments: [var option, var value] } call
                    when call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "SetSwitch" }
                        && reader.Evaluate(option.Expression, new()) is LegacyTimestamps:
                    reader.Model.HasLegacyTimestamps |= reader.Constant(value.Expression, new()) is true;
                    break;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } call when IsOfContext(call):
                    Read(call, name);
                    break;
                case AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Stores" } } access } assignment:
                    ReadStores(access.Name.Identifier.ValueText, assignment.Right);
                    break;
            }
        }
    }

    private void Read(InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        var method = name.Identifier.ValueText;
        if (method == "AddDefaultIdentity")
        {
            reader.Model.IdentityStores = reader.Model.IdentityStores with { MaxLengthForKeys = reader.Model.IdentityStores.MaxLengthForKeys is 0 ? 128 : reader.Model.IdentityStores.MaxLengthForKeys };
        }
        else if (method == "MapEnum" && name is GenericNameSyntax { TypeArgumentList.Arguments: [var argument] } && reader.TypeOf(argument, new()) is INamedTypeSymbol { TypeKind: TypeKind.Enum } type && IsInUseNpgsql(call))
        {
            PostgresEnums.Add(new(reader, new FluentTarget.Model(reader.Model), call, new()), type, isMapped: true);
        }
        else if (method == "UseOpenIddict" && call.ArgumentList.Arguments.Count == 0 && !IsOnModel(call))
        {
            // What it does to options comes before OnModelCreating.
            FluentCall configured = new(reader, new FluentTarget.Model(reader.Model), call, new());
            _ = FluentMethods.Read(FluentMethods.Find(configured.Target, method)!, configured);
        }
        else if (method == "UseNetTopologySuite" && IsInUseNpgsql(call))
        {
            reader.Model.Add(new Extension(Extension.IdOf("postgis")), name.GetLocation());
            reader.Model.IsGeographyDefault = IsGeographyDefault(call);
        }
        else if (method.EndsWith("NamingConvention", StringComparison.Ordinal))
        {
            ReadNaming(call, name);
        }
        else
        {
            new PlugIns(reader).Read(name);
        }
    }

    // Where the package is not restored, what a method is called on is told by the method that it stands in.
    private bool IsOnModel(InvocationExpressionSyntax call) => reader.MethodOf(call) is { } method
        ? (method.ReducedFrom is null ? method.Parameters.FirstOrDefault()?.Type : method.ReceiverType)?.Name is "ModelBuilder" or "OpenIddictCoreBuilder"
        : call.Ancestors().OfType<MethodDeclarationSyntax>().SelectMany(m => m.ParameterList.Parameters)
            .Any(p => p.Type?.ToString().EndsWith("ModelBuilder", StringComparison.Ordinal) == true);

    private void ReadNaming(InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        var method = name.Identifier.ValueText;
        var isPlain = call.ArgumentList.Arguments.All(a => a.Expression.ToString().EndsWith("InvariantCulture", StringComparison.Ordinal));
        if (NameRewriter.Of(method) is not { } rewrite || !isPlain || (naming ??= method) != method)
        {
            reader.Report(
                DiagnosticIds.UnreadFluentCall,
                $"'{method}' names tables and columns and is not read{(naming is not null && naming != method ? $" beside '{naming}'" : string.Empty)}: take one of EFCore.NamingConventions without a culture",
                name.GetLocation());
            return;
        }

        // Postgres cuts what is too long once it is rewritten.
        reader.Model.Rewrite = n => SqlIdentifier.Cut(rewrite(n), string.Empty);
        reader.Model.IsRewritten = true;
    }

    private bool IsGeographyDefault(InvocationExpressionSyntax call) => call.ArgumentList.Arguments
        .Where((a, i) => a.NameColon?.Name.Identifier.ValueText is { } given ? given == "geographyAsDefault" : i == 3)
        .Any(a => reader.Constant(a.Expression, new()) is true);

    private void ReadStores(string name, ExpressionSyntax value)
    {
        var stores = reader.Model.IdentityStores;
        switch (name)
        {
            case "MaxLengthForKeys" when reader.Constant(value, new()) is int length:
                reader.Model.IdentityStores = stores with { MaxLengthForKeys = length };
                break;
            case "SchemaVersion" when value is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var version } && Versions.IndexOf(version) is >= 0 and var at:
                reader.Model.IdentityStores = stores with { Version = Math.Max(1, at) };
                break;
            case "SchemaVersion":
                reader.Report(DiagnosticIds.UnreadFluentArgument, $"'{value}' is no version of Identity's schema that is known: write IdentitySchemaVersions.Version1, Version2 or Version3", value.GetLocation());
                break;
        }
    }

    // The names and enumerations of another context are its own.
    private bool IsOfContext(InvocationExpressionSyntax call)
    {
        var within = call.Ancestors().OfType<ClassDeclarationSyntax>().FirstOrDefault();
        if (within is not null && sources.ModelOf(within).GetDeclaredSymbol(within) is INamedTypeSymbol type && ContextFinder.Find([type]).Count > 0)
        {
            return context.WithBases().Any(b => b.OriginalDefinition.KeyName() == type.KeyName());
        }

        var added = call.Ancestors().OfType<InvocationExpressionSyntax>().Select(i => i.Expression is MemberAccessExpressionSyntax { Name: GenericNameSyntax name } ? name : null)
            .FirstOrDefault(n => n?.Identifier.ValueText.Contains("DbContext") == true);
        return added is null || added.TypeArgumentList.Arguments.Any(a => reader.TypeOf(a, new())?.KeyName() == context.KeyName())
            || added.TypeArgumentList.Arguments.All(a => reader.TypeOf(a, new()) is INamedTypeSymbol { TypeKind: TypeKind.Interface });
    }

    // That of a data source maps values and makes no type.
    private static bool IsInUseNpgsql(InvocationExpressionSyntax call) =>
        call.Ancestors().OfType<InvocationExpressionSyntax>().Any(i => i.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "UseNpgsql" or "AddNpgsql" or "ConfigureDataSource" });
}
