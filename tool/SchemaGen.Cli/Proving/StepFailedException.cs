using SchemaGen.Core;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning;
using SchemaGen.Postgres.Scratch;
using SchemaGen.Rendering;

namespace SchemaGen.Cli.Proving;

/// <summary>A statement of a plan was refused.</summary>
/// <param name="step">The step that it belongs to.</param>
/// <param name="statement">The statement.</param>
/// <param name="refusal">The server's words.</param>
internal sealed class StepFailedException(RenderedStep step, string statement, ScratchSqlException refusal) : ExpectedException(Message(step, statement, refusal), refusal)
{
    /// <summary>The server's words.</summary>
    public ScratchSqlException Refusal => refusal;

    /// <summary>Whether a hazard says that rows can make the step fail.</summary>
    public bool IsAnnounced => step.Step.Hazards.Any(h => h.Kind == HazardKind.MayFail || h.TakesValues);

    private static new string Message(RenderedStep step, string statement, ScratchSqlException refusal)
    {
        var detail = refusal.Detail.Length > 0 ? "\n    " + refusal.Detail : string.Empty;
        return $"{ChangeText.Title(step.Step.Change)}: {refusal.Message}{detail}\n{string.Join('\n', statement.Trim().Split('\n').Select(line => "    " + line))}";
    }
}
