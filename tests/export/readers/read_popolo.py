"""Reads a Popolo document with everypolitician-popolo and prints who holds what where, following all references, as JSON."""
import datetime
import json
import sys

from popolo_data.importer import Popolo

popolo = Popolo(json.load(sys.stdin))
day = datetime.date.fromisoformat(sys.argv[1])
print(json.dumps({
    "persons": {person.id: person.name for person in popolo.persons},
    "organizations": {unit.id: unit.name for unit in popolo.organizations},
    "posts": {post.id: post.organization.id if post.organization_id else None for post in popolo.posts},
    "areas": {area.id: area.name for area in popolo.areas},
    "memberships": [
        {
            "id": membership.data["id"],
            "person": membership.person.name,
            "post": membership.post.label,
            "organization": membership.organization.name if membership.organization_id else None,
            "role": membership.role,
            "start": str(membership.start_date) if "start_date" in membership.data else None,
            "end": str(membership.end_date) if "end_date" in membership.data else None,
            "current": membership.current_at(day),
        }
        for membership in popolo.memberships
    ],
}))
