using NUnit.Framework;
using SchemaGen.Core.Text;

namespace SchemaGen.Tests.Text;

/// <summary>What Postgres prints and would read back as something else; the case <c>check/of_a_list_of_varchar_made_anew</c> proves it on a server.</summary>
public sealed class LoadableSqlTests
{
    [TestCase("((s)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))", "((s)::text = ANY (ARRAY['a'::character varying, 'b'::character varying]))")]
    [TestCase("(x <> ALL ((ARRAY['],)'::character varying])::text[])) AND y", "(x <> ALL (ARRAY['],)'::character varying])) AND y")]
    [TestCase("(s = ANY ((ARRAY['a'::text, 'b'::character varying])::text[]))", "(s = ANY ((ARRAY['a'::text, 'b'::character varying])::text[]))")]
    [TestCase("(s = ANY (ARRAY[('a'::character varying)::text]))", "(s = ANY (ARRAY[('a'::character varying)::text]))")]
    [TestCase("(s || ' ANY ((ARRAY[''a''::character varying])::text[])')", "(s || ' ANY ((ARRAY[''a''::character varying])::text[])')")]
    public void Is_read_back_as_what_was_printed(string printed, string loadable) => Assert.That(LoadableSql.Of(printed), Is.EqualTo(loadable));
}
