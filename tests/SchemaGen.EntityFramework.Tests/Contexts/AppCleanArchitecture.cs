using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contexts.AppCleanArchitecture
{
    using Contexts.AppCleanArchitecture.Domain;

    public interface IApplicationContext
    {
        DbSet<TodoList> TodoLists { get; }
    }

    public class Context : DbContext, IApplicationContext
    {
        public DbSet<TodoList> TodoLists => Set<TodoList>();
        public DbSet<TodoItem> TodoItems => Set<TodoItem>();
        public DbSet<Project> Projects => Set<Project>();
        public DbSet<Member> Members => Set<Member>();
        public DbSet<Sprint> Sprints => Set<Sprint>();
        public DbSet<Comment> Comments => Set<Comment>();
        public DbSet<Attachment> Attachments => Set<Attachment>();
        public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
        public DbSet<OutboxMessage> OutboxMessages => Set<OutboxMessage>();
        public DbSet<Team> Teams => Set<Team>();

        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

        protected override void OnModelCreating(ModelBuilder builder)
        {
            base.OnModelCreating(builder);
            builder.ApplyConfigurationsFromAssembly(System.Reflection.Assembly.GetExecutingAssembly());
            builder.Ignore<DomainEvent>();
        }
    }

    namespace Domain
    {
        public abstract class DomainEvent
        {
            public DateTimeOffset At { get; protected set; } = DateTimeOffset.UtcNow;
        }

        public abstract class BaseEntity
        {
            private readonly List<DomainEvent> _events = [];
            public Guid Id { get; set; }
            public IReadOnlyCollection<DomainEvent> DomainEvents => _events.AsReadOnly();
        }

        public abstract class AuditableEntity : BaseEntity
        {
            public DateTimeOffset Created { get; set; }
            public string? CreatedBy { get; set; }
            public DateTimeOffset? LastModified { get; set; }
            public string? LastModifiedBy { get; set; }
        }

        public enum Priority
        {
            None = 0,
            Low = 1,
            High = 3,
        }

        public class Colour
        {
            private Colour()
            {
            }

            public Colour(string code) => Code = code;

            public string Code { get; private set; } = "#000000";
        }

        public class TodoList : AuditableEntity
        {
            public string? Title { get; set; }
            public Colour Colour { get; set; } = new("#FFFFFF");
            public IList<TodoItem> Items { get; private set; } = new List<TodoItem>();
            public Project? Project { get; set; }
        }

        public class TodoItem : AuditableEntity
        {
            public Guid ListId { get; set; }
            public string? Title { get; set; }
            public string? Note { get; set; }
            public Priority Priority { get; set; }
            public DateTime? Reminder { get; set; }
            public bool Done { get; set; }
            public TodoList List { get; set; } = null!;
            public Member? Assignee { get; set; }
            public Guid? AssigneeId { get; set; }
            public Sprint? Sprint { get; set; }
            public ICollection<Label> Labels { get; } = new HashSet<Label>();
            public ICollection<Comment> Comments { get; } = [];
        }

        public class Label : BaseEntity
        {
            public required string Name { get; set; }
            public ICollection<TodoItem> Items { get; } = [];
        }

        public class Project : AuditableEntity
        {
            public required string Name { get; set; }
            public string Slug { get; set; } = "";
            public decimal Budget { get; set; }
            public Team Team { get; set; } = null!;
            public ICollection<Sprint> Sprints { get; } = [];
            public ICollection<ProjectMember> Members { get; } = [];
            public Schedule Schedule { get; set; } = null!;
        }

        public record Schedule(DateOnly From, DateOnly? To);

        public class ProjectMember
        {
            public Guid ProjectId { get; set; }
            public Project Project { get; set; } = null!;
            public Guid MemberId { get; set; }
            public Member Member { get; set; } = null!;
            public string Role { get; set; } = "";
        }

        public class Member : AuditableEntity
        {
            public string FirstName { get; set; } = "";
            public string LastName { get; set; } = "";
            public string FullName => $"{FirstName} {LastName}";
            public Email Email { get; set; } = null!;
            public ICollection<ProjectMember> Projects { get; } = [];
        }

        public record Email(string Value);

        public class Team : BaseEntity
        {
            public string Name { get; set; } = "";
            public Member? Lead { get; set; }
        }

        public class Sprint : BaseEntity
        {
            public int Number { get; set; }
            public Project Project { get; set; } = null!;
            public ICollection<TodoItem> Items { get; } = [];
        }

        public class Comment : AuditableEntity
        {
            public string Text { get; set; } = "";
            public TodoItem Item { get; set; } = null!;
            public Comment? ReplyTo { get; set; }
        }

        public abstract class Attachment : AuditableEntity
        {
            public string FileName { get; set; } = "";
            public TodoItem? Item { get; set; }
        }

        public class ImageAttachment : Attachment
        {
            public int Width { get; set; }
            public int Height { get; set; }
        }

        public class LinkAttachment : Attachment
        {
            public string Url { get; set; } = "";
        }

        public class AuditEntry
        {
            public long Id { get; set; }
            public string Entity { get; set; } = "";
            public string Changes { get; set; } = "";
            public DateTime At { get; set; }
        }

        public class OutboxMessage
        {
            public Guid Id { get; set; }
            public string Type { get; set; } = "";
            public string Content { get; set; } = "";
            public DateTime OccurredOn { get; set; }
            public DateTime? ProcessedOn { get; set; }
            public string? Error { get; set; }
        }
    }

    namespace Configurations
    {
        public abstract class AuditableConfiguration<T> : IEntityTypeConfiguration<T>
            where T : AuditableEntity
        {
            public virtual void Configure(EntityTypeBuilder<T> builder)
            {
                builder.Property(e => e.CreatedBy).HasMaxLength(100);
                builder.Property(e => e.LastModifiedBy).HasMaxLength(100);
                builder.HasIndex(e => e.Created);
            }
        }

        public class TodoListConfiguration : AuditableConfiguration<TodoList>
        {
            public override void Configure(EntityTypeBuilder<TodoList> builder)
            {
                base.Configure(builder);
                builder.Property(t => t.Title).HasMaxLength(200).IsRequired();
                builder.OwnsOne(b => b.Colour, c => c.Property(x => x.Code).HasMaxLength(7).HasColumnName("colour"));
            }
        }

        public class TodoItemConfiguration : AuditableConfiguration<TodoItem>
        {
            public override void Configure(EntityTypeBuilder<TodoItem> builder)
            {
                base.Configure(builder);
                builder.ToTable("todo_items", t => t.HasCheckConstraint("ck_title", "length(\"Title\") > 0"));
                builder.Property(t => t.Title).HasMaxLength(200).IsRequired();
                builder.Property(t => t.Priority).HasConversion<string>().HasMaxLength(10);
                builder.HasIndex(t => new { t.ListId, t.Done }).HasFilter("\"Done\" = false");
                builder.HasOne(t => t.Assignee).WithMany().HasForeignKey(t => t.AssigneeId).OnDelete(DeleteBehavior.SetNull);
            }
        }

        public class ProjectConfiguration : IEntityTypeConfiguration<Project>
        {
            public void Configure(EntityTypeBuilder<Project> builder)
            {
                builder.HasAlternateKey(p => p.Slug);
                builder.Property(p => p.Budget).HasPrecision(18, 2);
                builder.ComplexProperty(p => p.Schedule);
                builder.HasMany(p => p.Sprints).WithOne(s => s.Project).OnDelete(DeleteBehavior.Cascade);
            }
        }

        public class ProjectMemberConfiguration : IEntityTypeConfiguration<ProjectMember>
        {
            public void Configure(EntityTypeBuilder<ProjectMember> builder) => builder.HasKey(m => new { m.ProjectId, m.MemberId });
        }

        public class MemberConfiguration : IEntityTypeConfiguration<Member>
        {
            private const int MaxName = 80;

            public void Configure(EntityTypeBuilder<Member> builder)
            {
                builder.Property(m => m.FirstName).HasMaxLength(MaxName);
                builder.Property(m => m.LastName).HasMaxLength(MaxName);
                builder.Property(m => m.Email).HasConversion(e => e.Value, v => new Email(v)).HasMaxLength(320);
                builder.HasIndex(m => m.Email).IsUnique();
            }
        }

        public class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
        {
            public void Configure(EntityTypeBuilder<OutboxMessage> builder)
            {
                builder.ToTable("outbox_messages", "messaging");
                builder.Property(m => m.Content).HasColumnType("jsonb");
                builder.HasIndex(m => m.ProcessedOn).HasDatabaseName("ix_outbox_open").HasFilter("\"ProcessedOn\" IS NULL");
            }
        }

        public class AttachmentConfiguration : IEntityTypeConfiguration<Attachment>
        {
            public void Configure(EntityTypeBuilder<Attachment> builder)
            {
                builder.HasDiscriminator<string>("kind").HasValue<ImageAttachment>("image").HasValue<LinkAttachment>("link");
                builder.Property(a => a.FileName).HasMaxLength(260);
            }
        }

        public class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
        {
            public void Configure(EntityTypeBuilder<AuditEntry> builder)
            {
                builder.Property(a => a.Changes).HasColumnType("jsonb");
                builder.Property(a => a.At).HasDefaultValueSql("now()");
                builder.HasIndex(a => new { a.Entity, a.At }).IsDescending(false, true);
            }
        }
    }
}
