using NUnit.Framework;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Tests.Catalog;

public sealed class NamespaceTests : CatalogTest
{
    [Test]
    public async Task Schemas_are_read_and_public_where_its_comment_is_another()
    {
        SchemaObject[] made = [new Namespace(Namespace.IdOf("pgsql")), new Namespace(Namespace.IdOf("sales"))];
        Assert.That(await ReadAsync("CREATE SCHEMA sales; CREATE SCHEMA pgsql"), Is.EqualTo(made));
        Assert.That(await ReadAsync("COMMENT ON SCHEMA public IS 'changed'"), Is.EqualTo(new SchemaObject[] { new Namespace(Namespace.IdOf("public")) { Comment = "changed" } }));
    }

    [Test]
    public async Task An_extension_has_its_schema_and_version_and_no_comment_of_its_control_file()
    {
        var extension = await ReadOneAsync<Extension>("CREATE SCHEMA ext; CREATE EXTENSION hstore SCHEMA ext VERSION '1.4'");
        Assert.That(extension, Is.EqualTo(new Extension(Extension.IdOf("hstore")) { Schema = "ext", Version = "1.4" }));
    }

    [Test]
    public async Task An_enum_has_its_labels_in_the_order_of_the_server()
    {
        var type = await ReadOneAsync<EnumType>("""
            CREATE TYPE mood AS ENUM ('sad', 'glad, "very"'); ALTER TYPE mood ADD VALUE 'so so' BEFORE 'glad, "very"'; ALTER TYPE mood ADD VALUE '' BEFORE 'sad'
            """);
        Assert.That(type, Is.EqualTo(new EnumType(EnumType.IdOf("public", "mood"), ["", "sad", "so so", "glad, \"very\""])));
    }

    [Test]
    public async Task An_enum_without_labels_is_read() =>
        Assert.That((await ReadOneAsync<EnumType>("CREATE TYPE mood AS ENUM ()")).Labels, Is.Empty);
}
