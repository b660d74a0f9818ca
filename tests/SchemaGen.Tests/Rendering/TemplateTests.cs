using NUnit.Framework;
using SchemaGen.Core.Schemas;
using SchemaGen.Rendering;
using SchemaGen.Tests.Support;

namespace SchemaGen.Tests.Rendering;

public sealed class TemplateTests
{
    [Test]
    public void Lines_of_a_text_are_not_indented() => AssertSql(
        ["enum public.mood [\"a\\n    b\"]"],
        "CREATE TYPE public.mood AS ENUM (\n    'a\n    b'\n);");

    [Test]
    public void A_carriage_return_outlives_a_change_of_line_ends() => AssertSql(
        ["table public.t comment=\"a\\r\\nb\""],
        "CREATE TABLE public.t (\n);\nCOMMENT ON TABLE public.t IS E'a\\r\nb';");

    [Test]
    public void Braces_in_names_and_texts_are_no_template() => AssertSql(
        ["table \"public.\\\"{{ x }}\\\"\" comment=\"{{ y }}\""],
        "CREATE TABLE public.\"{{ x }}\" (\n);\nCOMMENT ON TABLE public.\"{{ x }}\" IS '{{ y }}';");

    [Test]
    public void Labels_are_added_in_their_places() => AssertAltered(
        ["enum public.mood [sad, happy]"],
        ["enum public.mood [first, sad, ok, fine, happy, last]"],
        "ALTER TYPE public.mood ADD VALUE 'first' BEFORE 'sad';\nALTER TYPE public.mood ADD VALUE 'ok' BEFORE 'happy';\nALTER TYPE public.mood ADD VALUE 'fine' BEFORE 'happy';\nALTER TYPE public.mood ADD VALUE 'last';");

    [Test]
    public void A_column_that_is_no_text_any_more_loses_its_collation_by_itself() => AssertAltered(
        ["table public.t", "column public.t.a text collate=\"\\\"C\\\"\""],
        ["table public.t", "column public.t.a integer"],
        "ALTER TABLE public.t\n    ALTER COLUMN a TYPE integer USING a::integer;");

    [Test]
    public void An_identity_column_that_gets_another_type_gives_up_its_identity_before() => AssertAltered(
        ["table public.t", "column public.t.a integer not_null identity={mode=always}"],
        ["table public.t", "column public.t.a boolean not_null"],
        "ALTER TABLE public.t\n    ALTER COLUMN a DROP IDENTITY;\nALTER TABLE public.t\n    ALTER COLUMN a TYPE boolean USING a::boolean;");

    [Test]
    public void Parameters_of_a_table_are_set_and_reset() => AssertAltered(
        ["table public.t with=[\"fillfactor=70\", \"toast.autovacuum_enabled=false\"]"],
        ["table public.t with=[\"fillfactor=50\"]"],
        "ALTER TABLE public.t RESET (toast.autovacuum_enabled);\nALTER TABLE public.t SET (fillfactor=50);");

    [Test]
    public void A_template_of_the_users_wins()
    {
        var folder = Directory.CreateTempSubdirectory("templates");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "postgres/table"));
            File.WriteAllText(Path.Combine(folder.FullName, "postgres/table/drop.sql"), "DROP TABLE IF EXISTS {{ before.path }};\r\n");
            TemplateSet templates = new(folder.FullName);
            Assert.That(templates.Read("postgres/table/drop.sql"), Is.EqualTo("DROP TABLE IF EXISTS {{ before.path }};\n"));
            Assert.That(templates.Contains("postgres/table/create.sql"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [TestCase("../secret.sql")]
    [TestCase("secret")]
    [TestCase("link.sql")]
    [TestCase("linked/secret.sql")]
    [Platform(Exclude = "Win")]
    public void A_template_includes_templates_only(string path)
    {
        var root = Directory.CreateTempSubdirectory("templates");
        try
        {
            var (secret, folder) = (Path.Combine(root.FullName, "secret.sql"), Path.Combine(root.FullName, "mine"));
            Directory.CreateDirectory(Path.Combine(folder, "postgres/table"));
            File.WriteAllText(secret, "SECRET");
            File.WriteAllText(Path.Combine(folder, "secret"), "SECRET");
            File.CreateSymbolicLink(Path.Combine(folder, "link.sql"), secret);
            Directory.CreateSymbolicLink(Path.Combine(folder, "linked"), root.FullName);
            foreach (var name in new[] { path, Path.Combine(root.FullName, path) })
            {
                File.WriteAllText(Path.Combine(folder, "postgres/table/drop.sql"), $"{{{{ include '{name}' }}}}");
                SqlRenderer renderer = new(new TemplateSet(folder));
                var plan = Core.Planning.Planner.Order(Core.Diffing.Differ.Compare(SchemaText.Schema("table public.t"), Schema.Empty, []));
                Assert.That(() => renderer.Render(plan), Throws.TypeOf<TemplateException>().With.Message.Not.Contains("SECRET"));
            }
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    [Test]
    public void A_template_that_includes_itself_is_refused()
    {
        var folder = Directory.CreateTempSubdirectory("templates");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "postgres/table"));
            File.WriteAllText(Path.Combine(folder.FullName, "postgres/table/drop.sql"), "{{ include 'postgres/table/drop.sql' }}");
            var plan = Core.Planning.Planner.Order(Core.Diffing.Differ.Compare(SchemaText.Schema("table public.t"), Schema.Empty, []));
            Assert.That(() => new SqlRenderer(new TemplateSet(folder.FullName)).Render(plan), Throws.TypeOf<TemplateException>());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void AssertSql(string[] lines, string sql) => Assert.That(SchemaText.Sql(Schema.Empty, SchemaText.Schema(lines)), Is.EqualTo(new[] { sql }));

    private static void AssertAltered(string[] before, string[] after, string sql) => Assert.That(SchemaText.Sql(SchemaText.Schema(before), SchemaText.Schema(after)), Is.EqualTo(new[] { sql }));
}
