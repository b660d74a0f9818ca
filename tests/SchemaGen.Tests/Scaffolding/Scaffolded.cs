using SchemaGen.Cli.Scaffolding;
using SchemaGen.Core.Schemas;
using SchemaGen.Rendering;
using SchemaGen.Scaffolding;
using SchemaGen.Tests.Architecture;

namespace SchemaGen.Tests.Scaffolding;

/// <summary>What a schema is scaffolded to, and what that is read as.</summary>
internal sealed record Scaffolded(IReadOnlyList<(string Path, string Text)> Files, IReadOnlyList<string> Warnings, RoundTrip Proof)
{
    /// <summary>The folder of schemas.</summary>
    internal static string Folder => Path.Combine(SourceTests.Root, "tests", "scaffold");

    /// <summary>Scaffolds a schema; nothing is written.</summary>
    internal static Scaffolded Of(Schema schema, ScaffoldOptions options)
    {
        var code = Scaffolder.Write(schema, options);
        var files = CodeFiles.Of(code, new TemplateSet(null), "Models");
        return new(files, [.. code.LeftOut.Select(l => l.ToString())], RoundTrip.Of(files, options.Nullable, code.OfClasses(schema), options.Models));
    }

    /// <summary>The text of a class.</summary>
    internal string this[string name] => Files.Single(f => f.Path == Path.Combine("Models", name + ".cs")).Text;
}
