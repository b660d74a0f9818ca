using NUnit.Framework;
using SchemaGen.Core.History;

namespace SchemaGen.Tests.History;

public sealed class ManifestFormatTests
{
    private const string Hash = "4f5a000000000000000000000000000000000000000000000000000000000000";

    private const string Full =
        $"schemagen 1\nrevision r3\nname a message: with \"things\"\nparents r1 r2\nlabels blue green\ndepends-on x1\nup {Hash}\ndown {Hash}\n\n+ table public.cars\n- index public.\"a b\"   \n";

    [TestCase(Full)]
    [TestCase($"schemagen 1\nrevision r1\nname\nup {Hash}\ndown {Hash}\n")]
    public void What_is_read_is_written_byte_for_byte(string text) =>
        Assert.That(ManifestFormat.Write(ManifestFormat.Parse("f", text).Manifest!), Is.EqualTo(text));

    [Test]
    public void Every_line_has_its_place()
    {
        var manifest = ManifestFormat.Parse("f", Full.Replace("\n", "\r\n", StringComparison.Ordinal)).Manifest!;

        Assert.That((manifest.Revision, manifest.Name, manifest.Up, manifest.Down), Is.EqualTo(("r3", "a message: with \"things\"", Hash, Hash)));
        Assert.That(manifest.Parents, Is.EqualTo(["r1", "r2"]));
        Assert.That(manifest.Labels, Is.EqualTo(["blue", "green"]));
        Assert.That(manifest.DependsOn, Is.EqualTo(["x1"]));
        Assert.That(manifest.Facts, Is.EqualTo(["+ table public.cars", "- index public.\"a b\"   "]));
    }

    [Test]
    public void A_message_of_several_lines_becomes_one() =>
        Assert.That(ManifestFormat.Write(new RevisionManifest { Revision = "r", Name = "a\r\nb\tc" }), Does.Contain("\nname a b c\n"));

    [TestCase("", 1, "schemagen 1")]
    [TestCase("schemagen 2\n", 1, "newer schemagen")]
    [TestCase("schemagen 1\nrevision r\nname n\n", 3, "'up ...' is missing")]
    [TestCase("schemagen 1\nrevison r\n", 2, "'revison'")]
    [TestCase("schemagen 1\nrevision r\nrevision s\n", 3, "twice")]
    [TestCase("schemagen 1\nrevision head\n", 2, "a meaning of its own")]
    [TestCase("schemagen 1\nrevision a b\n", 2, "'a b'")]
    [TestCase("schemagen 1\nparents a b@c\n", 2, "'b@c'")]
    [TestCase("schemagen 1\nup 12\n", 2, "SHA-256")]
    [TestCase("schemagen 1\nrevision r\n<<<<<<< HEAD\nname n\n=======\n", 3, "merge conflict")]
    [TestCase(Full + "=======\n+ x\n>>>>>>> other\n", 12, "merge conflict")]
    public void What_is_wrong_is_said_with_its_line(string text, int line, string part)
    {
        var result = ManifestFormat.Parse("m.schema", text);

        Assert.That(result.Manifest, Is.Null);
        Assert.That((result.Problem!.Path, result.Problem.Line), Is.EqualTo(("m.schema", line)));
        Assert.That(result.Problem.ToString(), Does.StartWith($"m.schema:{line}: ").And.Contain(part));
    }
}
