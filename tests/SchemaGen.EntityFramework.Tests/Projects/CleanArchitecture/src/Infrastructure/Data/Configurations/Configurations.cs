using System.Text.Json;
using CleanArchitecture.Domain.Entities;
using CleanArchitecture.Domain.ValueObjects;
using CleanArchitecture.Infrastructure.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CleanArchitecture.Infrastructure.Data.Configurations;

public class TodoListConfiguration : IEntityTypeConfiguration<TodoList>
{
    public void Configure(EntityTypeBuilder<TodoList> builder)
    {
        builder.Property(t => t.Title)
            .HasMaxLength(200)
            .IsRequired();

        builder
            .OwnsOne(b => b.Colour);
    }
}

public class TodoItemConfiguration : IEntityTypeConfiguration<TodoItem>
{
    public void Configure(EntityTypeBuilder<TodoItem> builder)
    {
        builder.Ignore(e => e.DomainEvents);

        builder.Property(t => t.Title)
            .HasMaxLength(200)
            .IsRequired();

        builder.HasMany(i => i.Tags).WithMany(t => t.Items).UsingEntity("TodoItemTags");
    }
}

internal sealed class TagConfiguration : IEntityTypeConfiguration<Tag>
{
    public void Configure(EntityTypeBuilder<Tag> builder)
    {
        builder.HasIndex(x => x.Name).IsUnique();
        builder.Property(x => x.Name).HasMaxLength(64).UseCollation("C");
    }
}

internal sealed class CommentConfiguration : IEntityTypeConfiguration<Comment>
{
    public void Configure(EntityTypeBuilder<Comment> builder)
    {
        builder.HasOne(c => c.Parent)
            .WithMany(c => c.Replies)
            .HasForeignKey(c => c.ParentId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

public class MemberConfiguration : IEntityTypeConfiguration<Member>
{
    private const int EmailLength = 320;

    public void Configure(EntityTypeBuilder<Member> builder)
    {
        builder.ToTable("ListMembers");

        builder.Property(m => m.Email)
            .HasConversion(email => email.Value, value => EmailAddress.Create(value))
            .HasMaxLength(EmailLength);

        builder.Property(m => m.Role).HasConversion<string>().HasMaxLength(20);

        builder.OwnsOne(m => m.HomeAddress, address =>
        {
            address.Property(a => a.Street).HasMaxLength(180).IsRequired();
            address.Property(a => a.City).HasMaxLength(100).IsRequired();
            address.Property(a => a.State).HasMaxLength(60);
            address.Property(a => a.PostCode).HasMaxLength(18).IsRequired();
            address.Property(a => a.Country).HasMaxLength(90).IsRequired();
        });

        builder.HasIndex(m => new { m.TodoListId, m.Email }).IsUnique();

        builder.HasOne<ApplicationUser>().WithMany().HasForeignKey(m => m.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}

public class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.HasKey(a => a.Id);
        builder.Property(a => a.EntityName).HasMaxLength(128);
        builder.Property(a => a.Action).HasMaxLength(16).IsUnicode(false);
        builder.Property(a => a.TimestampUtc).HasDefaultValueSql("now()");
        builder.Property(a => a.Changes)
            .HasConversion(
                v => JsonSerializer.Serialize(v, Json),
                v => JsonSerializer.Deserialize<Dictionary<string, string?>>(v, Json)!,
                new ValueComparer<Dictionary<string, string?>>(
                    (l, r) => JsonSerializer.Serialize(l, Json) == JsonSerializer.Serialize(r, Json),
                    v => JsonSerializer.Serialize(v, Json).GetHashCode(),
                    v => JsonSerializer.Deserialize<Dictionary<string, string?>>(JsonSerializer.Serialize(v, Json), Json)!))
            .HasColumnType("jsonb");
        builder.HasIndex(a => a.TimestampUtc).IsDescending();
    }
}
